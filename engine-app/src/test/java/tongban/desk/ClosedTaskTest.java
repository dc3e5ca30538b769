package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;
import tongban.Together;

/** A task that a timer or a withdrawal ended while somebody had it open. */
@IntegrationTest
class ClosedTaskTest {
  private static final Map<String, Object> PROCEED = Map.of("outcome", "proceed", "form", Map.of());
  private static final Map<String, Object> SUPPLIED =
      Map.of("outcome", "supplied", "form", Map.of());

  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  Hall hall;
  String received;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    received = hall.receive(Hall.PRESALE);
  }

  @Test
  void aWithdrawalIsToldToWhoCompletesTheTaskAfterwards() {
    hall.does("clerk", received, "FormalCheck", "accept");
    var task = hall.task("reviewer-housing", received, "Examine");
    withdraw();
    var refused = complete("reviewer-housing", task, PROCEED).refuses(409);
    assertThat(refused.json("event")).isEqualTo("closed-withdrawn");
    assertThat(refused.json("detail")).contains("申请人撤回");
    assertThat(refused.json("by.username")).isEqualTo("clerk");
    assertThat(refused.json("at")).startsWith("2026-03-02T10:00:00");
    api.as("reviewer-housing").get("/api/tasks/" + task).refuses(409);
    assertThat(api.as("reviewer-housing").in("en").get("/api/tasks/" + task).json("detail"))
        .contains("ended with");
    complete("reviewer-health", task, PROCEED).refuses(404);
    complete("certifier", task, PROCEED).refuses(404);
  }

  private void withdraw() {
    api.as("clerk")
        .post("/api/cases/" + received + "/withdraw", Map.of("reason", "改变计划"))
        .expect(204);
  }

  private Answer complete(String username, String task, Map<String, Object> completion) {
    return api.as(username).post("/api/tasks/" + task + "/complete", completion);
  }

  @Test
  void aTimerIsToldToWhoCompletesTheTaskAfterwardsWhateverCameNext() {
    var task = hall.task("clerk", received, "FormalCheck");
    jobs.passTimeTo("2026-03-10T09:00");
    hall.does("reviewer-housing", received, "Examine", "proceed");
    var refused =
        complete("clerk", task, Map.of("outcome", "accept", "form", Map.of())).refuses(409);
    assertThat(refused.json("event")).isEqualTo("deemed-accepted");
    assertThat(refused.json("by.username")).isEqualTo("system");
    assertThat(refused.json("at")).startsWith("2026-03-09T17:00:01");
  }

  @Test
  void aTimerAndAClerkAtTheSameInstantFollowOneAnother() {
    for (int round = 0; round < 8; round++) {
      clock.reset();
      received = hall.receive(Hall.PRESALE);
      hall.does("clerk", received, "FormalCheck", "supplement", Map.of("supplementItems", "预售方案"));
      var task = hall.task("clerk", received, "AwaitSupplement");
      var timer = timer();
      clock.set("2026-04-28T17:00:01");
      List<Object> ends =
          Together.call(
              2, i -> i == 0 ? complete("clerk", task, SUPPLIED).status() : thrownBy(timer));
      assertThat(ends.get(0)).isIn(200, 409);
      assertThat(ends.get(1).toString()).doesNotContainIgnoringCase("deadlock");
      assertThat(hall.state(received)).isEqualTo(ends.get(0).equals(200) ? "RECEIVED" : "LAPSED");
    }
  }

  private String timer() {
    var instance =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(received).singleResult();
    return management
        .createJobQuery()
        .processInstanceId(instance.getId())
        .activityId("SupplementLimitPassed")
        .singleResult()
        .getId();
  }

  private String thrownBy(String job) {
    try {
      management.executeJob(job);
      return "";
    } catch (RuntimeException e) {
      var all = new StringBuilder();
      for (Throwable t = e; t != null; t = t.getCause()) all.append(t).append('\n');
      return all.toString();
    }
  }
}
