package tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

@IntegrationTest
class FailedJobsTest {
  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  @Test
  void aTimerThatFailsIsShownWithItsCaseAndRunsAgainWhenItsCauseIsMended() {
    var hall = new Hall(api);
    var received = hall.receive(Hall.PRESALE);
    jobs.runDue();
    jdbc.update("update case_file set state = 'ARCHIVED' where case_number = ?", received);
    clock.set("2026-03-09T17:00:01");
    jobs.runDueWithFailures();
    for (int hour = 18; hour < 23; hour++) {
      clock.set("2026-03-09T%d:00".formatted(hour));
      jobs.runDueWithFailures();
    }

    var row = row(received);
    assertThat(row.get("kind")).isEqualTo("TIMER");
    assertThat(row.get("retries")).isEqualTo(0);
    assertThat((String) row.get("activity")).isEqualTo("DeemAccepted");
    assertThat((String) row.get("reason")).contains("casework.state.illegal");

    jdbc.update("update case_file set state = 'RECEIVED' where case_number = ?", received);
    api.as("admin").post("/api/admin/jobs/" + row.get("id") + "/retry").expect(204);
    jobs.runDue();
    assertThat(hall.state(received)).isEqualTo("ACCEPTED");
    assertThat(api.as("admin").get("/api/admin/jobs?size=200").list("content[*].caseNumber"))
        .doesNotContain(received);
    api.as("admin").post("/api/admin/jobs/nothing/retry").refuses(404);
  }

  @Test
  void whatFailsInTheDatabaseIsToldWithoutStatementsAndClasses() {
    var hall = new Hall(api);
    var received = hall.receive(Hall.PRESALE);
    jdbc.update(
        "insert into closed_task (task_id, case_number, after_event) values (?, ?, 0)",
        hall.task("clerk", received, "FormalCheck"),
        received);
    clock.set("2026-03-09T17:00:01");
    assertThat(jobs.runDueWithFailures()).isNotEmpty();
    assertThat((String) row(received).get("reason"))
        .isEqualTo("系统内部错误，详情已留存在该作业中")
        .doesNotContainIgnoringCase("insert", "Exception");
  }

  @Test
  void onlyWorkThatFailedIsRetriedAndItKeepsItsTries() {
    var received = new Hall(api).receive(Hall.PRESALE);
    var timer =
        jdbc.queryForObject(
            "select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION e"
                + " on e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = ?",
            String.class,
            received);
    api.as("admin").post("/api/admin/jobs/" + timer + "/retry").refuses(404);
    jobs.runDue();
    jdbc.update("update case_file set state = 'ARCHIVED' where case_number = ?", received);
    clock.set("2026-03-09T17:00:01");
    jobs.runDueWithFailures();
    var tries = row(received).get("retries");
    api.as("admin").post("/api/admin/jobs/" + timer + "/retry").expect(204);
    assertThat(row(received).get("retries")).isEqualTo(tries).isEqualTo(4);
  }

  private Map<String, Object> row(String caseNumber) {
    List<Map<String, Object>> rows =
        api.as("admin").get("/api/admin/jobs?size=200").expect(200).read("content");
    return rows.stream()
        .filter(row -> caseNumber.equals(row.get("caseNumber")))
        .findFirst()
        .orElseThrow();
  }
}
