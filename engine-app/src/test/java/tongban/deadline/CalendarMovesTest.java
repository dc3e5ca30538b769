package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.deadline.Orders.order;
import static tongban.worktime.LimitUnit.CALENDAR_DAY;
import static tongban.worktime.LimitUnit.WORKING_DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.worktime.WorkTime;

/** On a database of its own: a calendar is everybody's. */
@IntegrationTest(properties = "tongban.test=calendar")
class CalendarMovesTest {
  private static final String CSV = "arrangement_year,date,holiday,kind\n2028,2028-01-%s,元旦,REST\n";

  @Autowired Api api;
  @Autowired Clocks clocks;
  @Autowired CalendarMoves moves;
  @Autowired WorkTime workTime;
  @Autowired JdbcTemplate database;
  @Autowired MutableClock time;
  @Autowired Lights lights;

  @Test
  void theDeadlinesOfOpenCasesFollowANewYear() {
    time.set("2026-05-11T10:00");
    start("moves");
    start("stays");
    clocks.stopAll("stays", "clerk");
    assertThat(clock("moves").date()).isEqualTo("2028-01-04");
    assertThat(clock("moves").provisional()).isTrue();
    load(CSV.formatted("04"));
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(clock("moves").date()).isEqualTo("2028-01-05");
    assertThat(clock("moves").provisional()).isFalse();
    assertThat(clock("stays").date()).isEqualTo("2028-01-04");
    assertThat(explained("moves"))
        .as("what follows from the calendar is told before the ledger has it")
        .containsExactly("2028-01-04", "2028-01-05");
    assertThat(ledger("moves")).isEmpty();
    clocks.extend("moves", 1, "needed", "head");
    assertThat(ledger("moves"))
        .containsExactly("CALENDAR " + workTime.current().version() + " 载入2028年放假安排");
    assertThat(explained("moves")).containsExactly("2028-01-04", "2028-01-05", "2028-01-06");
  }

  @Test
  void aClockThatWasStartedByTheOlderCalendarIsCaughtUp() {
    start("late");
    database.update(
        "update clock set calendar_version = 0, anchored_on = null, deadline_at = deadline_at + 1"
            + " where owner = 'late'");
    var expected = workTime.current().hall().nextOpening(LocalDate.of(2028, 1, 3)).toLocalDate();
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(clock("late").date()).isEqualTo(expected);
  }

  @Test
  void whatHasNotFollowedARunningChangeIsNoDifference() {
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    clocks.start(order("follows", Clocks.STATUTORY, "2026-06-01T10:00", 1, CALENDAR_DAY));
    load(CSV.replace("2028", "2026").replace("01-%s,元旦", "06-02,调整"));
    assertThat(differing()).doesNotContain("follows");
    database.update("update calendar_change set state = 'DONE'");
    assertThat(differing()).contains("follows");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(differing()).doesNotContain("follows");
  }

  private List<String> ledger(String owner) {
    return database.queryForList(
        "select reason from clock_entry where owner = ? and entry_kind = 'MOVE'"
            + " and deadline_after = '2028-01-05 09:00:00'",
        String.class,
        owner);
  }

  private List<String> explained(String owner) {
    return clocks.explanations(owner).get(0).moves().stream()
        .map(move -> move.to().atZone(WorkTime.ZONE).toLocalDate().toString())
        .toList();
  }

  private List<String> differing() {
    var report = api.as("admin").post("/api/admin/clocks/reconcile").expect(200);
    return report.list("differences[*].owner");
  }

  @Test
  void aLightIsADifferenceWhenItHasNotBeenSweptForAMinute() {
    start("swept");
    var due = clock("swept").date().atTime(17, 0);
    time.set(due.plusSeconds(30));
    lights.catchUp();
    time.set(due.plusSeconds(50));
    assertThat(differing()).doesNotContain("swept");
    database.update(
        "update clock set light = 'YELLOW', light_due_at = deadline_at + 1 where owner = 'swept'");
    assertThat(differing()).doesNotContain("swept");
    time.set(due.plusSeconds(70));
    assertThat(differing()).contains("swept");
    lights.catchUp();
    assertThat(differing()).doesNotContain("swept");
  }

  /** A Saturday before was worked on, which becomes known only now. */
  @Test
  void noLightTurnsByADeadlineThatAClockIsAboutToLeave() {
    time.set("2026-03-24T10:00");
    clocks.start(order("leaves", Clocks.STATUTORY, "2026-03-23T10:00", 3, WORKING_DAY));
    time.set("2026-03-25T16:59:30");
    lights.catchUp();
    load("arrangement_year,date,holiday,kind\n2026,2026-03-21,调整,WORK\n");
    time.set("2026-03-25T17:00:10");
    lights.catchUp();
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    lights.catchUp();
    assertThat(clock("leaves").date()).isEqualTo("2026-03-26");
    assertThat(
            database.queryForList(
                "select light from light_change where owner = 'leaves'", String.class))
        .containsExactly("YELLOW");
  }

  private void start(String owner) {
    var hall = workTime.current().hall();
    int days =
        (int)
            LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 5))
                .filter(hall::isWorkingDay)
                .count();
    clocks.start(order(owner, Clocks.STATUTORY, "2026-12-31T10:00", days, WORKING_DAY));
  }

  private ClockView clock(String owner) {
    return clocks.of(owner).get(0);
  }

  private void load(String csv) {
    api.as("admin").postText("/api/admin/calendar/import", "text/csv", csv).expect(200);
  }
}
