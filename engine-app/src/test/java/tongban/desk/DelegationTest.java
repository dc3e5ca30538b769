package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
import tongban.Together;

/** 委派. */
@IntegrationTest
class DelegationTest {
  private static final Map<String, Object> ACCEPT = Map.of("outcome", "accept", "form", Map.of());

  @Autowired Api api;
  @Autowired JdbcTemplate database;
  Hall hall;
  Api clerk;
  Api wang;
  Api zhao;
  String received;
  String task;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    clerk = api.as("clerk");
    wang = new Staff(api).clerk("clerk-wang");
    zhao = new Staff(api).clerk("clerk-zhao");
    received = hall.receive(Hall.PRESALE);
    task = "/api/tasks/" + hall.task("clerk", received, "FormalCheck");
    clerk.post(task + "/claim").expect(204);
  }

  @AfterEach
  void comeBack() {
    clerk.delete("/api/me/absence").expect(204);
  }

  private Answer ask(Api from, String to) {
    return from.post(task + "/delegate", Map.of("to", to, "comment", "营业执照是否有效？"));
  }

  private static Map<String, String> opinion() {
    return Map.of("comment", "有效");
  }

  @Test
  void whoIsAskedGivesTheOpinionAndTheOwnerCompletes() {
    ask(clerk, "clerk-wang").expect(200);
    var page = wang.get(task).expect(200);
    assertThat(page.json("assignee.username")).isEqualTo("clerk-wang");
    assertThat(page.json("owner.username")).isEqualTo("clerk");
    assertThat(page.json("opinions[0].question")).isEqualTo("营业执照是否有效？");
    assertThat(page.<Boolean>read("may.resolve")).isTrue();
    assertThat(page.<Boolean>read("may.complete")).isFalse();
    assertThat(wang.get("/api/tasks?tab=MINE&q=" + received).json("content[0].owner.username"))
        .isEqualTo("clerk");
    assertThat(clerk.get("/api/me/delegations?size=200").list("content[*].caseNumber"))
        .contains(received);
    wang.post(task + "/resolve", Map.of()).refuses(400, "comment");
    assertThat(wang.post(task + "/resolve", opinion()).json("assignee.username"))
        .isEqualTo("clerk");
    var back = clerk.get(task).expect(200);
    assertThat(back.json("assignee.username")).isEqualTo("clerk");
    assertThat(back.json("owner")).isNull();
    assertThat(back.json("opinions[0].answer")).isEqualTo("有效");
    assertThat(clerk.get("/api/me/delegations?size=200").list("content[*].caseNumber"))
        .doesNotContain(received);
    assertThat(hall.timeline(received)).endsWith("task-delegated", "task-resolved");
    clerk.post(task + "/complete", ACCEPT).expect(200);
    assertThat(
            database.queryForObject(
                "select count(*) from task_delegation where task_id = ?",
                Integer.class,
                task.substring("/api/tasks/".length())))
        .isZero();
  }

  @Test
  void whoIsAskedDoesNothingElseWithTheTask() {
    ask(clerk, "clerk-wang").expect(200);
    var refused = wang.post(task + "/complete", ACCEPT).refuses(409);
    assertThat(refused.json("by.username")).isEqualTo("clerk");
    assertThat(refused.json("at")).startsWith("2026-03-02T10:00");
    wang.post(task + "/release").refuses(409);
    ask(wang, "clerk-zhao").refuses(409);
    wang.post(task + "/transfer", Map.of("to", "clerk-zhao", "reason", "忙")).refuses(409);
    api.as("supervisor")
        .post(task + "/transfer", Map.of("to", "clerk-zhao", "reason", "忙"))
        .refuses(409);
    wang.put(task + "/draft", Map.of("outcome", "accept")).expect(204);
    clerk.post(task + "/complete", ACCEPT).refuses(409);
    zhao.post(task + "/claim").refuses(409);
    zhao.post(task + "/resolve", opinion()).refuses(409);
    wang.delete(task + "/delegate").refuses(409);
    wang.post(task + "/resolve", opinion()).expect(200);
    assertThat(clerk.get(task).json("draft.outcome")).isEqualTo("accept");
    clerk.post(task + "/resolve", opinion()).refuses(409);
  }

  @Test
  void theOwnerCallsItBack() {
    ask(clerk, "clerk-wang").expect(200);
    assertThat(clerk.get(task).<Boolean>read("may.callBack")).isTrue();
    clerk.delete(task + "/delegate").expect(204);
    assertThat(clerk.get(task).json("assignee.username")).isEqualTo("clerk");
    assertThat(clerk.get(task).json("opinions[0].state")).isEqualTo("RECALLED");
    wang.post(task + "/resolve", opinion()).refuses(409);
    clerk.delete(task + "/delegate").refuses(409);
    ask(clerk, "clerk-zhao").expect(200);
    zhao.post(task + "/resolve", opinion()).expect(200);
    assertThat(clerk.get(task).list("opinions[*].state")).containsExactly("ANSWERED", "RECALLED");
  }

  @Test
  void anOwnerWhoIsAbsentGetsItBackByTheSubstitute() {
    ask(clerk, "clerk-wang").expect(200);
    clerk
        .put(
            "/api/me/absence",
            Map.of("to", "2026-03-06T17:00:00+08:00", "substitute", "clerk-zhao"))
        .expect(200);
    var given = wang.post(task + "/resolve", opinion()).expect(200);
    assertThat(given.json("assignee.username")).isEqualTo("clerk-zhao");
    assertThat(given.json("insteadOf.username")).isEqualTo("clerk");
    zhao.post(task + "/complete", ACCEPT).expect(200);
  }

  @Test
  void aWithdrawalEndsWhatWasAsked() {
    ask(clerk, "clerk-wang").expect(200);
    clerk.post("/api/cases/" + received + "/withdraw", Map.of("reason", "不办了")).expect(204);
    assertThat(wang.post(task + "/resolve", opinion()).refuses(409).json("event"))
        .isEqualTo("closed-withdrawn");
    assertThat(clerk.get("/api/me/delegations?size=200").list("content[*].caseNumber"))
        .doesNotContain(received);
  }

  @Test
  void ofTheOpinionAndTheCallingBackAtOnceOneCounts() {
    for (int round = 0; round < 5; round++) {
      ask(clerk, "clerk-wang").expect(200);
      var answers =
          Together.call(
              2,
              i ->
                  i == 0
                      ? wang.post(task + "/resolve", opinion())
                      : clerk.delete(task + "/delegate"));
      boolean answered = answers.get(0).status() == 200;
      answers.get(answered ? 1 : 0).refuses(409);
      answers.get(answered ? 0 : 1).expect(answered ? 200 : 204);
      assertThat(clerk.get(task).json("assignee.username")).isEqualTo("clerk");
      assertThat(clerk.get(task).json("opinions[0].state"))
          .isEqualTo(answered ? "ANSWERED" : "RECALLED");
    }
  }

  @Test
  void ofTwoDelegationsAtOnceOneCounts() {
    for (int round = 0; round < 5; round++) {
      var answers = Together.call(2, i -> ask(clerk, i == 0 ? "clerk-wang" : "clerk-zhao"));
      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      clerk.delete(task + "/delegate").expect(204);
    }
  }
}
