package tongban.deadline;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static tongban.deadline.Orders.order;
import static tongban.worktime.LimitUnit.CALENDAR_DAY;
import static tongban.worktime.LimitUnit.WORKING_DAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.IntegrationTest;

/** What a preview shows is what comes: of clocks that keep their places, and of the others. */
@IntegrationTest(properties = "tongban.calendar.batch=7")
class CalendarPreviewTest {
  private static final String PATH = "/api/admin/calendar";
  private static final String HEADER = "arrangement_year,date,holiday,kind\n";
  private static final int CLOCKS = 80;

  @Autowired Api api;
  @Autowired Clocks clocks;
  @Autowired CalendarMoves moves;

  private record Seen(String date, boolean provisional) {}

  private record Move(Seen from, Seen to) {}

  @Test
  void whatIsShownIsWhatComes() {
    for (int i = 0; i < CLOCKS; i++) {
      var unit = i % 4 == 0 ? CALENDAR_DAY : WORKING_DAY;
      var start = LocalDate.of(2026, 11, 2).plusDays(i % 20) + "T10:00";
      clocks.start(order("comes-" + i, Clocks.STATUTORY, start, 1 + i % 47, unit));
      if (i % 10 == 9) clocks.suspend(Orders.suspension("comes-" + i, "s" + i));
    }
    var corrected =
        comes("2026,2026-11-16,假,REST\n2026,2026-11-21,假,WORK\n2026,2026-12-07,假,REST\n");
    assertThat(corrected).hasSizeBetween(20, CLOCKS - 20);
    var arranged = comes("2027,2027-01-01,元旦,REST\n2027,2027-01-09,元旦,WORK\n");
    assertThat(arranged.values())
        .filteredOn(move -> !move.from.date.equals(move.to.date))
        .hasSizeGreaterThan(3);
    assertThat(arranged.values())
        .filteredOn(move -> move.from.date.equals(move.to.date))
        .hasSizeGreaterThan(3);
  }

  private Map<String, Move> comes(String rows) {
    var preview = preview(rows, "");
    var shown = new HashMap<String, Move>();
    for (var next = ""; next != null; ) {
      var page = preview(rows, "?size=7&after=" + next);
      content(page).forEach(move -> shown.put((String) move.get("caseNumber"), move(move)));
      assertThat(page.<Integer>read("affected")).isEqualTo(preview.<Integer>read("affected"));
      next = page.json("moves.next");
    }
    var before = seen();
    var answer = api.as("admin").postText(PATH + "/import", "text/csv", HEADER + rows).expect(200);
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    var come = new HashMap<String, Move>();
    seen()
        .forEach(
            (owner, to) -> {
              var from = before.get(owner);
              if (!from.equals(to)) come.put(owner, new Move(from, to));
            });
    assertThat(shown).isEqualTo(come);
    assertThat(preview.<Integer>read("affected")).isEqualTo(come.size());
    var change = api.as("admin").get(PATH + "/changes/" + answer.json("change.id")).expect(200);
    for (var count : List.of("moved", "provisionalCleared")) {
      assertThat(preview.<Integer>read(count)).as(count).isEqualTo(change.<Integer>read(count));
    }
    return come;
  }

  private static List<Map<String, Object>> content(Answer preview) {
    return preview.read("moves.content");
  }

  private static Move move(Map<String, Object> move) {
    return new Move(
        new Seen(date(move.get("from")), (Boolean) move.get("provisionalBefore")),
        new Seen(date(move.get("to")), (Boolean) move.get("provisionalAfter")));
  }

  private static String date(Object instant) {
    return ((String) instant).substring(0, 10);
  }

  /** Those that have a deadline. */
  private Map<String, Seen> seen() {
    return IntStream.range(0, CLOCKS)
        .mapToObj(i -> clocks.of("comes-" + i).get(0))
        .filter(clock -> clock.date() != null)
        .collect(
            toMap(
                ClockView::owner,
                clock -> new Seen(String.valueOf(clock.date()), clock.provisional())));
  }

  private Answer preview(String rows, String query) {
    return api.as("admin")
        .postText(PATH + "/preview" + query, "text/csv", HEADER + rows)
        .expect(200);
  }
}
