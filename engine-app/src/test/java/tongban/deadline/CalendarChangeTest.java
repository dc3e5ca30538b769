package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.deadline.Orders.order;
import static tongban.worktime.LimitUnit.CALENDAR_DAY;
import static tongban.worktime.LimitUnit.WORKING_DAY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.web.Refusal;
import tongban.worktime.LimitUnit;

/** What an admin sees of a change before it is made, while it is followed, and after. */
@IntegrationTest(properties = "tongban.calendar.batch=3")
class CalendarChangeTest {
  private static final String PATH = "/api/admin/calendar";
  private static final String HEADER = "arrangement_year,date,holiday,kind\n";

  @Autowired Api api;
  @Autowired Clocks clocks;
  @Autowired CalendarMoves moves;

  @Test
  void showsWhatWouldMoveAndChangesNothing() {
    start("shown-moves", Clocks.STATUTORY, "2090-01-02T10:00", 2, WORKING_DAY);
    start("shown-stays", Clocks.STATUTORY, "2090-01-02T10:00", 1, WORKING_DAY);
    start("shown-earlier", Clocks.STATUTORY, "2089-06-01T10:00", 1, WORKING_DAY);
    var year = HEADER + "2090,2090-01-04,元旦,REST\n2090,2090-01-07,元旦,WORK\n";
    var seen = preview(year, "");
    assertThat(seen.list("years[*]")).containsExactly("2090");
    assertThat(seen.json("inserted")).isEqualTo("2");
    var moved = "moves.content[?(@.caseNumber == 'shown-moves')].";
    assertThat(seen.list(moved + "from")).containsExactly("2090-01-04T17:00:00+08:00");
    assertThat(seen.list(moved + "to")).containsExactly("2090-01-05T17:00:00+08:00");
    assertThat(seen.list(moved + "days")).containsExactly("1");
    assertThat(seen.list(moved + "clock")).containsExactly("statutory");
    assertThat(seen.list(moved + "provisionalBefore")).containsExactly("true");
    assertThat(seen.list(moved + "provisionalAfter")).containsExactly("false");
    assertThat(seen.list("moves.content[?(@.caseNumber == 'shown-stays')].days"))
        .as("no longer provisional, on the same day")
        .containsExactly("0");
    assertThat(seen.list("moves.content[*].caseNumber"))
        .as("provisional until 2090 is published")
        .contains("shown-earlier");
    assertThat(clock("shown-moves").date()).isEqualTo("2090-01-04");
    assertThat(api.as("admin").get(PATH + "?year=2090").expect(200).<List<?>>read("days"))
        .isEmpty();
  }

  @Test
  void thePagesOfAPreviewShowEachClockOnceAndCountAll() {
    for (int i = 0; i < 5; i++) {
      start("paged-" + i, Clocks.PROMISED, "2032-03-01T10:00", 3, WORKING_DAY);
    }
    clocks.suspend(Orders.suspension("paged-4", "s1"));
    var year = HEADER + "2032,2032-03-02,假,REST\n";
    var first = preview(year, "?size=2");
    int affected = first.<Integer>read("affected");
    assertThat(affected).isGreaterThanOrEqualTo(4);
    var seen = new ArrayList<>(first.list("moves.content[*].caseNumber"));
    for (var next = first.json("moves.next"); next != null; ) {
      var page = preview(year, "?size=2&after=" + next);
      assertThat(page.<Integer>read("affected")).isEqualTo(affected);
      seen.addAll(page.list("moves.content[*].caseNumber"));
      next = page.json("moves.next");
    }
    assertThat(seen).hasSize(affected).doesNotContain("paged-4");
    assertThat(seen).filteredOn(key -> key.startsWith("paged-")).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void isFollowedInBatchesThatAnAdminWatches() {
    for (int i = 0; i < 7; i++) {
      start("watched-" + i, Clocks.STATUTORY, "2080-01-02T10:00", 1, CALENDAR_DAY);
    }
    var answer = load("2080,2080-01-03,元旦,REST\n");
    String id = answer.json("change.id");
    assertThat(change(id).json("state")).isEqualTo("RUNNING");
    assertThat(change(id).json("by")).isEqualTo("admin");
    assertThat(change(id).list("years[*]")).containsExactly("2080");
    var first = CalendarBatch.Step.first(CalendarOrder.URGENT_FIRST);
    int before = change(id).<Integer>read("lookedAt");
    while (change(id).<Integer>read("lookedAt") == before) moves.step(first);
    assertThat(change(id).json("state")).isEqualTo("RUNNING");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    var done = change(id);
    assertThat(done.json("state")).isEqualTo("DONE");
    assertThat(done.<Integer>read("lookedAt")).isEqualTo(done.<Integer>read("clocks"));
    assertThat(done.<Integer>read("provisionalCleared")).isGreaterThanOrEqualTo(7);
    var journal = api.as("admin").get(PATH + "/changes/" + id + "/moves?size=200").expect(200);
    assertThat(journal.list("content[*].caseNumber"))
        .filteredOn(key -> key.startsWith("watched-"))
        .hasSize(7)
        .doesNotHaveDuplicates();
    assertThat(journal.list("content[?(@.caseNumber == 'watched-3')].days")).containsExactly("1");
    assertThat(clock("watched-3").date()).isEqualTo("2080-01-04");
    assertThat(clock("watched-3").provisional()).isFalse();
    assertThat(api.as("admin").get(PATH + "/changes?size=1").expect(200).list("content[*].id"))
        .containsExactly(id);
  }

  @Test
  void theSameTableAgainIsNoChange() {
    var csv = "2035,2035-01-02,元旦,REST\n";
    assertThat(load(csv).map("change")).containsKey("id");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(load(csv).<Object>read("change")).isNull();
    assertThat(preview(HEADER + csv, "").<Integer>read("affected")).isZero();
  }

  @Test
  void aCapAndASuspensionMoveToo() {
    start("capped", Clocks.STATUTORY, "2036-03-03T10:00", 3, WORKING_DAY);
    start("capped", Clocks.PROMISED, "2036-03-03T10:00", 5, CALENDAR_DAY);
    start("still", Clocks.STATUTORY, "2036-03-03T10:00", 3, WORKING_DAY);
    load("2036,2036-03-05,假,REST\n");
    clocks.suspend(Orders.suspension("still", "s1"));
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(clocks.of("capped")).extracting(ClockView::date).doesNotContainNull();
    assertThat(clocks.of("capped").get(0).date()).isEqualTo("2036-03-07");
    assertThat(clocks.of("capped").get(1).date()).isEqualTo("2036-03-07");
    assertThat(clock("still").state()).isEqualTo("SUSPENDED");
  }

  @Test
  void anActBeforeTheBatchIsJudgedByTheNewCalendar() {
    start("judged", Clocks.STATUTORY, "2026-02-27T10:00", 1, WORKING_DAY);
    assertThat(clock("judged").light()).isEqualTo("RED");
    load("2026,2026-02-28,调整,REST\n");
    try {
      clocks.extend("judged", 1, "needed", "head");
    } catch (Refusal overdue) {
      throw new AssertionError("2 March is not over yet", overdue);
    }
    assertThat(clock("judged").date()).isEqualTo("2026-03-03");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(clock("judged").date()).isEqualTo("2026-03-03");
    var journal = api.as("admin").get(PATH + "/changes?size=1").expect(200).json("content[0].id");
    assertThat(
            api.as("admin")
                .get(PATH + "/changes/" + journal + "/moves?size=200")
                .expect(200)
                .list("content[?(@.caseNumber == 'judged')].to"))
        .containsExactly("2026-03-02T17:00:00+08:00");
  }

  @Test
  void isTheAdminsAlone() {
    api.as("supervisor").postText(PATH + "/preview", "text/csv", HEADER).expect(403);
    api.as("supervisor").get(PATH + "/changes").expect(403);
    api.as("admin").get(PATH + "/changes/0").refuses(404);
    api.as("admin").get(PATH + "/changes/0/moves").refuses(404);
    api.as("admin")
        .postText(PATH + "/preview", "text/csv", "x")
        .refuses(400, "line 1: arrangement_year");
    api.as("admin").postText(PATH + "/preview?size=0", "text/csv", HEADER).refuses(400, "size");
  }

  private void start(String owner, String name, String start, int amount, LimitUnit unit) {
    clocks.start(order(owner, name, start, amount, unit));
  }

  private ClockView clock(String owner) {
    return clocks.of(owner).get(0);
  }

  private Answer preview(String csv, String query) {
    return api.as("admin").postText(PATH + "/preview" + query, "text/csv", csv).expect(200);
  }

  private Answer load(String rows) {
    return api.as("admin").postText(PATH + "/import", "text/csv", HEADER + rows).expect(200);
  }

  private Answer change(String id) {
    return api.as("admin").get(PATH + "/changes/" + id).expect(200);
  }
}
