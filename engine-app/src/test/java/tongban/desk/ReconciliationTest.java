package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.worktime.WorkTime;

/** What is compared every night: clocks, the engine's timers, the worklist. */
@IntegrationTest
class ReconciliationTest {
  private static final String REVIEWER = "reviewer-housing";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired WorkTime workTime;
  private Hall hall;
  private String number;

  @BeforeEach
  void aCaseInTwoProcedures() {
    hall = new Hall(api);
    number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
    startProcedure("专家评审");
    startProcedure("鉴定");
  }

  private void startProcedure(String name) {
    var form = Map.of("procedure", name, "procedureDays", 5, "procedureReason", "方案复杂");
    hall.does(REVIEWER, number, "Examine", "special-procedure", form);
  }

  /** What was made to differ is gone with it. */
  @AfterEach
  void theCaseEnds() {
    api.as("clerk").post("/api/cases/" + number + "/withdraw", Map.of("reason", "不办了")).expect(204);
    assertThat(differences(reconcile())).isEmpty();
  }

  @Test
  void nothingDiffers() {
    var report = reconcile();
    assertThat(differences(report)).isEmpty();
    assertThat(Integer.parseInt(report.json("clocks"))).isGreaterThanOrEqualTo(4);
    assertThat(Integer.parseInt(report.json("timers"))).isGreaterThanOrEqualTo(3);
    assertThat(Integer.parseInt(report.json("tasks"))).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aClockThatIsNotAsItsLedgerSaysIsReportedAndStaysAsItIs() {
    jdbc.update(
        "update clock set deadline_at = ? where owner = ? and name = 'statutory'",
        position(),
        number + "/1");
    // its timer does not follow what is stored now, nor does the worklist
    assertThat(differences(reconcile())).contains("CLOCK statutory", "TIMER statutory");
    assertThat(differences(reconcile())).contains("CLOCK statutory");
  }

  /** Both are grey: what is suspended has no deadline. */
  @Test
  void aLightThatIsWrongIsReported() {
    light("promised", "'YELLOW'");
    light("statutory", "'RED'");
    assertThat(differences(reconcile()))
        .containsExactlyInAnyOrder("CLOCK promised", "CLOCK statutory");
  }

  private void light(String name, String light) {
    jdbc.update(
        "update clock set light = %s where owner = ? and name = ?".formatted(light),
        number + "/1",
        name);
  }

  @Test
  void aTimerThatWasLeftBehindIsReported() {
    var moved =
        jdbc.update(
            "update ACT_RU_JOB set DUEDATE_ = '2026-03-02 10:00:00' where HANDLER_CFG_ ="
                + " 'ProcedureLimitPassed' and PROCESS_INSTANCE_ID_ in (select ID_ from"
                + " ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
            number);
    assertThat(moved).isEqualTo(2);
    assertThat(differences(reconcile())).containsExactly("TIMER procedure", "TIMER procedure");
  }

  @Test
  void aTaskThatShowsAnotherDeadlineIsReported() {
    jdbc.update(
        "update worklist set deadline_at = ? where case_number = ?"
            + " and element_id = 'SpecialProcedure'",
        position(),
        number);
    assertThat(differences(reconcile()))
        .containsExactly("TASK SpecialProcedure", "TASK SpecialProcedure");
  }

  private long position() {
    return workTime.current().position(Instant.parse("2026-03-20T09:00:00Z"));
  }

  @Test
  void theLastReportsAreKept() {
    var id = reconcile().json("id");
    var kept = api.as("admin").get("/api/admin/clocks/reconciliations?size=1").expect(200);
    assertThat(kept.list("content[*].startedBy")).containsExactly("admin");
    assertThat(kept.json("content[0].id")).isEqualTo(id);
    reconcile();
    var next = api.as("admin").get("/api/admin/clocks/reconciliations?size=1").json("next");
    assertThat(
            api.as("admin")
                .get("/api/admin/clocks/reconciliations?size=1&after=" + next)
                .json("content[0].id"))
        .isEqualTo(id);
  }

  private Answer reconcile() {
    return api.as("admin").post("/api/admin/clocks/reconcile").expect(200);
  }

  /** Of this case. */
  private List<String> differences(Answer report) {
    List<Map<String, Object>> all = report.read("differences");
    return all.stream()
        .filter(each -> each.get("caseNumber").equals(number))
        .map(each -> each.get("kind") + " " + each.get("name"))
        .toList();
  }
}
