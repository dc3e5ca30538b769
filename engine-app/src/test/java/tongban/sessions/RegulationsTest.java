package tongban.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongban.sessions.SessionException.Kind;
import tongban.worktime.Snapshots;

/** 2026: 14 and 28 February are working Saturdays, 15 to 23 February is Spring Festival. */
class RegulationsTest {
  private static final SessionRule NOON =
      rule(1, "noon", RuleDays.WORKING_DAYS, null, "12:00", "13:00", false);
  private static final SessionRule SATURDAY =
      rule(2, "saturday", RuleDays.REST_DAYS, "SATURDAY", "09:00", "17:00", false);
  private static final Instant SAID = Instant.parse("2026-01-01T00:00:00Z");

  private final List<SessionRule> rules = new ArrayList<>(List.of(NOON, SATURDAY));
  private final List<SessionException> exceptions = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "2026-02-06, noon 12:00-13:00",
    "2026-02-07, saturday 09:00-17:00",
    "2026-02-08, ",
    "2026-02-13, noon 12:00-13:00",
    "2026-02-14, noon 12:00-13:00",
    "2026-02-17, ",
    "2026-02-21, ",
    "2026-02-24, noon 12:00-13:00",
    "2026-02-28, noon 12:00-13:00",
    "2026-10-10, noon 12:00-13:00",
    "2026-09-20, noon 12:00-13:00",
    "2027-02-06, saturday 09:00-17:00",
  })
  void theShippedRulesFollowTheLegalCalendar(String date, String sessions) {
    assertThat(on(date)).isEqualTo(sessions == null ? "" : sessions);
  }

  @Test
  void aRuleHoldsWithinItsDatesOnly() {
    rules.clear();
    rules.add(
        new SessionRule(
            3,
            "evening",
            RuleDays.WORKING_DAYS,
            "WEDNESDAY,FRIDAY",
            "18:00",
            "20:00",
            LocalDate.parse("2026-03-04"),
            LocalDate.parse("2026-03-11"),
            false,
            null,
            "",
            null,
            false,
            1));
    assertThat(on("2026-02-27")).isEmpty();
    assertThat(on("2026-03-04")).isEqualTo("evening 18:00-20:00");
    assertThat(on("2026-03-05")).isEmpty();
    assertThat(on("2026-03-06")).isEqualTo("evening 18:00-20:00");
    assertThat(on("2026-03-11")).isEqualTo("evening 18:00-20:00");
    assertThat(on("2026-03-13")).isEmpty();
  }

  @Test
  void aHolidayIsClosedUnlessTheRuleSaysSo() {
    rules.add(rule(3, "always", RuleDays.REST_DAYS, null, "10:00", "11:00", true));
    assertThat(on("2026-02-21")).isEqualTo("always 10:00-11:00");
  }

  @Test
  void anExceptionOpensARuleOnAHolidayWithOtherTimes() {
    except("2026-02-21", Kind.OPEN, 2L, null, "09:00", "12:00", "节日值班");
    assertThat(on("2026-02-21")).isEqualTo("saturday 09:00-12:00");
    assertThat(due("2026-02-21").get(0).note()).isEqualTo("节日值班");
  }

  @Test
  void anExceptionCancelsOneRuleAndTellsWhy() {
    except("2026-02-06", Kind.CLOSED, 1L, null, null, null, "设备检修");
    assertThat(on("2026-02-06")).isEqualTo("noon 12:00-13:00 cancelled");
    assertThat(due("2026-02-06").get(0).note()).isEqualTo("设备检修");
    assertThat(on("2026-02-09")).isEqualTo("noon 12:00-13:00");
  }

  @Test
  void aDayClosedAsAWholeHasOnlyWhatIsOpenedByName() {
    rules.add(rule(3, "evening", RuleDays.WORKING_DAYS, null, "18:00", "20:00", false));
    except("2026-02-06", Kind.CLOSED, null, null, null, null, "");
    except("2026-02-06", Kind.OPEN, 3L, null, null, null, "");
    except("2026-02-06", Kind.OPEN, null, "extra", "07:00", "08:00", "");
    assertThat(on("2026-02-06"))
        .isEqualTo("extra 07:00-08:00, noon 12:00-13:00 cancelled, evening 18:00-20:00");
  }

  @Test
  void aRemovedRuleHasNoSessions() {
    rules.set(0, NOON.removedAt(SAID));
    assertThat(on("2026-02-06")).isEmpty();
  }

  private void except(
      String date, Kind kind, Long rule, String name, String opens, String closes, String note) {
    exceptions.add(
        new SessionException(
            exceptions.size() + 1,
            LocalDate.parse(date),
            kind,
            rule,
            name,
            opens,
            closes,
            null,
            note,
            SAID));
  }

  private List<DueSession> due(String date) {
    var day = Day.of(LocalDate.parse(date), Snapshots.shipped());
    return new Regulations(rules, exceptions).on(day);
  }

  private String on(String date) {
    return String.join(", ", due(date).stream().map(RegulationsTest::told).toList());
  }

  private static String told(DueSession due) {
    return due.name()
        + " "
        + Directory.time(due.opensAt())
        + "-"
        + Directory.time(due.closesAt())
        + (due.cancelled() ? " cancelled" : "");
  }

  private static SessionRule rule(
      long id,
      String name,
      RuleDays days,
      String weekdays,
      String opens,
      String closes,
      boolean onHolidays) {
    return new SessionRule(
        id,
        name,
        days,
        weekdays,
        opens,
        closes,
        LocalDate.parse("2019-01-01"),
        null,
        onHolidays,
        null,
        "",
        null,
        false,
        1);
  }
}
