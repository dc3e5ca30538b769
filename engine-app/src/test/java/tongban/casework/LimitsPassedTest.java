package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

/** What the law says when time has passed, whether or not a timer has run. */
@IntegrationTest
class LimitsPassedTest {
  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  Hall hall;
  String received;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    received = hall.receive(Hall.PRESALE);
  }

  static Stream<Object[]> answers() {
    return Stream.of(
        new Object[] {"accept", Map.of()},
        new Object[] {"supplement", Map.of("supplementItems", "预售方案")},
        new Object[] {"refuse", Map.of("reason", "主体不适格")},
        new Object[] {"not-our-matter", Map.of("reason", "市级权限", "competentAuthority", "市局")});
  }

  @ParameterizedTest
  @MethodSource("answers")
  void noAnswerIsGivenAfterTheAcceptanceLimitEvenBeforeItsTimerHasRun(
      String outcome, Map<String, ?> form) {
    clock.set("2026-03-09T17:00:00.001");
    hall.complete("clerk", received, "FormalCheck", outcome, form).refuses(409);
    jobs.passTimeTo("2026-03-09T17:00:01");
    assertThat(hall.open(received).json("deemedAccepted")).isEqualTo("true");
  }

  @Test
  void atTheInstantOfTheLimitTheAnswerIsInTime() {
    clock.set("2026-03-09T17:00:00");
    hall.does("clerk", received, "FormalCheck", "accept");
  }

  @Test
  void noAnswerAfterASupplementMeansAcceptedFromTheDayItCameIn() {
    hall.does("clerk", received, "FormalCheck", "supplement", Map.of("supplementItems", "预售方案"));
    clock.set("2026-03-12T10:00");
    hall.does("clerk", received, "AwaitSupplement", "supplied");
    jobs.passTimeTo("2026-03-19T17:00:00");
    assertThat(hall.state(received)).isEqualTo("RECEIVED");
    jobs.passTimeTo("2026-03-19T17:00:01");
    assertThat(hall.open(received).json("deemedAccepted")).isEqualTo("true");
    assertThat(hall.open(received).json("acceptedAt")).startsWith("2026-03-12");
    // 10 days after the 12th end on Sunday the 22nd
    assertThat(hall.deadline(received, "statutory")).isEqualTo("2026-03-23");
  }

  @Test
  void aProcedureThatTheItemHasDroppedMeanwhileStillEndsAndTheClocksGoOn() {
    hall.does("clerk", received, "FormalCheck", "accept");
    hall.does(
        "reviewer-housing",
        received,
        "Examine",
        "special-procedure",
        Map.of("procedure", "专家评审", "procedureDays", 5, "procedureReason", "方案复杂"));
    // as if it had been asked for under an earlier version of the item
    jdbc.update(
        "update task_submission set form_data = replace(form_data, '专家评审', '旧程序')"
            + " where case_number = ? and outcome = 'special-procedure'",
        received);
    clock.set("2026-03-04T10:00");
    hall.does("reviewer-housing", received, "SpecialProcedure", "finished", Map.of("result", "通过"));
    assertThat(hall.state(received)).isEqualTo("ACCEPTED");
    assertThat(hall.deadline(received, "statutory")).isEqualTo("2026-03-16");
  }
}
