package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.deadline.Orders.at;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongban.deadline.AcceptanceRule.Outside;
import tongban.worktime.Snapshots;

class AcceptanceRuleTest {

  @ParameterizedTest
  @CsvSource({
    "SAME_DAY,         2026-02-14T08:00,    2026-02-14T08:00,    IN_WORKING_TIME",
    "SAME_DAY,         2026-02-14T12:30,    2026-02-14T12:30,    IN_WORKING_TIME",
    "SAME_DAY,         2026-02-14T17:00,    2026-02-14T17:00,    IN_WORKING_TIME",
    "SAME_DAY,         2026-02-14T17:00:01, 2026-02-14T17:00:01, SAME_DAY",
    "SAME_DAY,         2026-02-15T10:00,    2026-02-15T10:00,    SAME_DAY",
    "NEXT_WORKING_DAY, 2026-02-14T17:00,    2026-02-14T17:00,    IN_WORKING_TIME",
    "NEXT_WORKING_DAY, 2026-02-14T17:00:01, 2026-02-24T09:00,    NEXT_WORKING_DAY",
    "NEXT_WORKING_DAY, 2026-02-15T10:00,    2026-02-24T09:00,    NEXT_WORKING_DAY",
  })
  void saysFromWhenACaseCounts(Outside outside, String now, String start, String rule) {
    var calendar = Snapshots.shipped();
    var acceptance = new AcceptanceRule(() -> calendar, outside).of(at(now), null);
    assertThat(acceptance).isEqualTo(new Clocks.Acceptance(at(start), rule));
  }
}
