package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;
import tongban.Together;

/** 加签, 会签, 或签. */
@IntegrationTest
class SigningTest {
  private static final String OWN = "reviewer-housing";
  private static final String HEAD = "head-housing";
  private static final Map<String, Object> PROCEED =
      Map.of("outcome", "proceed", "form", Map.of("opinion", "符合条件"), "comment", "审毕");

  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate database;
  Hall hall;
  Api sun;
  String received;
  String task;

  @BeforeEach
  void examine() {
    hall = new Hall(api);
    sun = new Staff(api).reviewer("reviewer-sun");
    received = hall.receive(Hall.PRESALE);
    hall.does("clerk", received, "FormalCheck", "accept");
    task = "/api/tasks/" + hall.task(OWN, received, "Examine");
    api.as(OWN).post(task + "/claim").expect(204);
  }

  private Answer ask(String when, String mode, String... people) {
    var order = new LinkedHashMap<String, Object>();
    order.put("people", List.of(people));
    order.put("when", when);
    order.put("mode", mode);
    order.put("note", "请审阅");
    return api.as(OWN).post(task + "/signers", order);
  }

  private Answer complete() {
    return api.as(OWN).post(task + "/complete", PROCEED);
  }

  private String signTask(Api signer) {
    var found = signer.get("/api/tasks?tab=MINE&q=" + received).expect(200);
    assertThat(found.list("content[*].elementId")).contains("Sign");
    var index = found.list("content[*].elementId").indexOf("Sign");
    return "/api/tasks/" + found.list("content[*].id").get(index);
  }

  private static Answer sign(Api signer, String signTask, boolean agrees) {
    var form = agrees ? Map.of("opinion", "无异议") : Map.of("objection", "材料不实");
    var answer = Map.of("outcome", agrees ? "agree" : "disagree", "form", form);
    return signer.post(signTask + "/complete", answer);
  }

  private void signs(Api signer, boolean agrees) {
    sign(signer, signTask(signer), agrees).expect(200);
  }

  private List<String> open() {
    return database.queryForList(
        "select element_id from worklist where case_number = ? order by element_id",
        String.class,
        received);
  }

  private void assertNoSignatureIsLeft() {
    assertThat(open()).doesNotContain("Sign");
    var id = task.substring("/api/tasks/".length());
    for (var sql :
        List.of(
            "select count(*) from ACT_RU_TASK where PARENT_TASK_ID_ = ?",
            "select count(*) from task_signer where task_id = ?",
            "select count(*) from held_completion where task_id = ?",
            "select count(*) from task_draft where task_id = ?")) {
      assertThat(database.queryForObject(sql, Integer.class, id)).as(sql).isZero();
    }
  }

  @Test
  void beforeTheTaskIsCompletedAllHaveAnswered() {
    ask("BEFORE", "ALL", HEAD, "reviewer-sun").expect(204);
    assertThat(open()).containsExactly("Examine", "Sign", "Sign");
    var refused = complete().refuses(409);
    assertThat(refused.json("by.username")).isEqualTo(HEAD);
    assertThat(api.as(OWN).get(task).<Boolean>read("may.complete")).isFalse();
    assertThat(api.as(OWN).get("/api/tasks?tab=MINE&q=" + received).json("content[0].signing"))
        .isEqualTo("SIGNING");
    var page = api.as(HEAD).get(signTask(api.as(HEAD))).expect(200);
    assertThat(page.json("form.id")).isEqualTo("desk-Sign");
    assertThat(page.json("signsFor.note")).isEqualTo("请审阅");
    assertThat(page.json("signsFor.by.username")).isEqualTo(OWN);
    assertThat(page.json("case.caseNumber")).isEqualTo(received);
    signs(api.as(HEAD), true);
    complete().refuses(409);
    signs(sun, false);
    var seen = api.as(OWN).get(task).expect(200);
    assertThat(seen.list("signers[*].outcome")).containsExactly("agree", "disagree");
    assertThat(seen.list("signers[*].opinion")).containsExactly("无异议", "材料不实");
    complete().expect(200);
    assertThat(open()).containsExactly("Decide");
    assertNoSignatureIsLeft();
    assertThat(hall.timeline(received))
        .endsWith("signers-asked", "task-completed", "task-completed", "task-completed");
  }

  @Test
  void ofAnyTheFirstAnswerIsEnough() {
    ask("BEFORE", "ANY", HEAD, "reviewer-sun").expect(204);
    var late = signTask(sun);
    signs(api.as(HEAD), true);
    assertThat(open()).containsExactly("Examine");
    assertThat(sign(sun, late, true).refuses(409).json("by.username")).isEqualTo(HEAD);
    assertThat(api.as(OWN).get(task).list("signers[*].state")).containsExactly("ANSWERED", "ENDED");
    complete().expect(200);
    assertNoSignatureIsLeft();
  }

  @Test
  void aCompletionIsHeldAndCarriedOutWithTheLastSignatureInTheNameOfWhoCompleted() {
    ask("AFTER", "ALL", HEAD, "reviewer-sun").expect(204);
    assertThat(open()).containsExactly("Examine");
    assertThat(complete().expect(200).<Boolean>read("held")).isTrue();
    assertThat(open()).containsExactly("Examine", "Sign", "Sign");
    assertThat(api.as(OWN).get(task).json("signing")).isEqualTo("HELD");
    assertThat(api.as(OWN).get(task).json("held.by.username")).isEqualTo(OWN);
    complete().refuses(409);
    api.as(OWN).post(task + "/release").refuses(409);
    api.as(OWN).put(task + "/draft", Map.of("comment", "改")).refuses(409);
    api.as(OWN).post(task + "/transfer", Map.of("to", "reviewer-sun", "reason", "忙")).refuses(409);
    clock.set("2026-03-02T11:00");
    signs(api.as(HEAD), true);
    assertThat(open()).containsExactly("Examine", "Sign");
    clock.set("2026-03-02T12:00");
    signs(sun, true);
    assertThat(open()).containsExactly("Decide");
    assertNoSignatureIsLeft();
    var timeline = hall.open(received);
    assertThat(timeline.list("timeline[-1:].actor.username")).containsExactly(OWN);
    assertThat(timeline.list("timeline[-1:].comment")).containsExactly("审毕");
    assertThat(timeline.list("timeline[-1:].at").get(0)).startsWith("2026-03-02T12:00");
    var done = complete().refuses(409);
    assertThat(done.json("by.username")).isEqualTo(OWN);
  }

  @Test
  void whoDisagreesGivesItBackWithWhatWasWrittenAndAllAreAskedAnew() {
    ask("AFTER", "ALL", HEAD, "reviewer-sun").expect(204);
    complete().expect(200);
    var other = signTask(sun);
    signs(api.as(HEAD), false);
    assertThat(open()).containsExactly("Examine");
    assertThat(sign(sun, other, true).refuses(409).json("by.username")).isEqualTo(HEAD);
    var back = api.as(OWN).get(task).expect(200);
    assertThat(back.json("assignee.username")).isEqualTo(OWN);
    assertThat(back.json("held")).isNull();
    assertThat(back.json("draft.form.opinion")).isEqualTo("符合条件");
    assertThat(back.json("draft.outcome")).isEqualTo("proceed");
    assertThat(back.json("draft.comment")).isEqualTo("审毕");
    assertThat(hall.timeline(received)).endsWith("task-completed", "completion-returned");
    complete().expect(200);
    signs(api.as(HEAD), true);
    signs(sun, true);
    assertThat(open()).containsExactly("Decide");
    assertNoSignatureIsLeft();
  }

  @Test
  void ofAnyAfterwardsTheFirstAnswerDecides() {
    ask("AFTER", "ANY", HEAD, "reviewer-sun").expect(204);
    complete().expect(200);
    signs(sun, true);
    assertThat(open()).containsExactly("Decide");
    assertNoSignatureIsLeft();
  }

  @Test
  void whatTheFlowRefusesIsSaidBeforeOthersAreTroubled() {
    ask("AFTER", "ALL", HEAD).expect(204);
    var tooLong =
        Map.of(
            "outcome", "extension", "form", Map.of("extensionDays", 60, "extensionReason", "情况复杂"));
    api.as(OWN).post(task + "/complete", tooLong).refuses(400, "form.extensionDays");
    assertThat(open()).containsExactly("Examine");
    assertThat(hall.timeline(received)).doesNotContain("completion-held");
  }

  @Test
  void whatIsNoLongerPossibleWithTheLastSignatureIsGivenBack() {
    ask("AFTER", "ALL", HEAD).expect(204);
    complete().expect(200);
    database.update(
        "update held_completion set outcome = 'gone' where task_id = ?",
        task.substring("/api/tasks/".length()));
    signs(api.as(HEAD), true);
    assertThat(open()).containsExactly("Examine");
    assertThat(api.as(OWN).get(task).json("draft.comment")).isEqualTo("审毕");
    assertThat(hall.timeline(received)).endsWith("task-completed", "completion-returned");
    complete().expect(200);
    assertThat(open()).containsExactly("Decide");
  }

  @Test
  void signersAreAskedNoLongerUntilTheyHaveAnswered() {
    ask("BEFORE", "ALL", HEAD, "reviewer-sun").expect(204);
    var signers = api.as(OWN).get(task).list("signers[*].id");
    signs(api.as(HEAD), true);
    var refused = api.as(OWN).delete(task + "/signers/" + signers.get(0)).refuses(409);
    assertThat(refused.json("by.username")).isEqualTo(HEAD);
    var late = signTask(sun);
    sun.delete(task + "/signers/" + signers.get(1)).refuses(409);
    api.as(OWN).delete(task + "/signers/" + signers.get(1)).expect(204);
    api.as(OWN).delete(task + "/signers/" + signers.get(1)).refuses(404);
    sign(sun, late, true).refuses(409);
    complete().expect(200);
    assertNoSignatureIsLeft();
  }

  @Test
  void theLastOneThatACompletionWaitsForIsTakenAway() {
    ask("AFTER", "ALL", HEAD, "reviewer-sun").expect(204);
    complete().expect(200);
    signs(api.as(HEAD), true);
    var last = api.as(OWN).get(task).list("signers[*].id").get(1);
    api.as(OWN).delete(task + "/signers/" + last).expect(204);
    assertThat(open()).containsExactly("Decide");
    assertNoSignatureIsLeft();
  }

  @Test
  void whoCannotSignIsNamed() {
    ask("BEFORE", "ALL", "reviewer-health", "nobody", OWN, HEAD)
        .refuses(400, "people[0]", "people[1]", "people[2]");
    ask("BEFORE", "ALL").refuses(400, "people");
    api.as(OWN).post(task + "/signers", Map.of("people", List.of(HEAD))).refuses(400, "when");
    ask("BEFORE", "ALL", HEAD).expect(204);
    ask("AFTER", "ALL", HEAD).refuses(400, "people[0]");
    var copies = Map.of("to", List.of("reviewer-health"));
    api.as(OWN).post("/api/cases/" + received + "/copies", copies).expect(204);
    ask("BEFORE", "ALL", "reviewer-health").expect(204);
    signs(api.as("reviewer-health"), true);
    sun.post(task + "/signers", Map.of()).refuses(409);
  }

  @Test
  void aSignatureIsItsSignersOwn() {
    ask("BEFORE", "ALL", HEAD).expect(204);
    var signTask = signTask(api.as(HEAD));
    sun.get(signTask).refuses(404);
    sign(sun, signTask, true).refuses(404);
    var head = api.as(HEAD);
    head.post(signTask + "/release").refuses(409);
    head.post(signTask + "/delegate", Map.of("to", "reviewer-sun", "comment", "?")).refuses(409);
    head.post(signTask + "/transfer", Map.of("to", "reviewer-sun", "reason", "?")).refuses(409);
    head.post(signTask + "/complete", Map.of("outcome", "disagree", "form", Map.of()))
        .refuses(400, "form.objection");
    head.put(signTask + "/draft", Map.of("outcome", "agree")).expect(204);
    sign(head, signTask, true).expect(200);
  }

  @Test
  void aWithdrawalEndsSignaturesAndWhatIsHeld() {
    ask("AFTER", "ALL", HEAD, "reviewer-sun").expect(204);
    complete().expect(200);
    var signTask = signTask(sun);
    api.as("clerk")
        .post("/api/cases/" + received + "/withdraw", Map.of("reason", "不办了"))
        .expect(204);
    assertThat(open()).isEmpty();
    assertNoSignatureIsLeft();
    assertThat(sign(sun, signTask, true).refuses(409).json("event")).isEqualTo("closed-withdrawn");
  }

  @Test
  void aTimerEndsSignatures() {
    received = hall.receive(Hall.PRESALE);
    task = "/api/tasks/" + hall.task("clerk", received, "FormalCheck");
    api.as("clerk").post(task + "/claim").expect(204);
    var order = Map.of("people", List.of("supervisor"), "when", "BEFORE", "mode", "ALL");
    api.as("clerk").post(task + "/signers", order).expect(204);
    var signTask = signTask(api.as("supervisor"));
    jobs.passTimeTo("2026-03-10T09:00");
    assertThat(open()).containsExactly("Examine");
    assertNoSignatureIsLeft();
    assertThat(sign(api.as("supervisor"), signTask, true).refuses(409).json("event"))
        .isEqualTo("deemed-accepted");
  }

  @Test
  void ofTwoLastSignaturesAtOnceOneCarriesOut() {
    for (int round = 0; round < 4; round++) {
      examine();
      ask("AFTER", "ALL", HEAD, "reviewer-sun").expect(204);
      complete().expect(200);
      var signers = List.of(api.as(HEAD), sun);
      var tasks = signers.stream().map(this::signTask).toList();
      var answers = Together.call(2, i -> sign(signers.get(i), tasks.get(i), true));
      answers.forEach(answer -> answer.expect(200));
      assertThat(open()).containsExactly("Decide");
      assertNoSignatureIsLeft();
    }
  }

  @Test
  void ofAnyAtOnceOneAnswerCounts() {
    for (int round = 0; round < 4; round++) {
      examine();
      ask("AFTER", "ANY", HEAD, "reviewer-sun").expect(204);
      complete().expect(200);
      var signers = List.of(api.as(HEAD), sun);
      var tasks = signers.stream().map(this::signTask).toList();
      var answers = Together.call(2, i -> sign(signers.get(i), tasks.get(i), true));
      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      assertThat(open()).containsExactly("Decide");
      assertNoSignatureIsLeft();
    }
  }

  @Test
  void aSignatureAndAWithdrawalAtOnceFollowOneAnother() {
    for (int round = 0; round < 4; round++) {
      examine();
      ask("AFTER", "ALL", HEAD).expect(204);
      complete().expect(200);
      var signTask = signTask(api.as(HEAD));
      var answers =
          Together.call(
              2,
              i ->
                  i == 0
                      ? sign(api.as(HEAD), signTask, true)
                      : api.as("clerk")
                          .post("/api/cases/" + received + "/withdraw", Map.of("reason", "不办了")));
      assertThat(answers.get(0).status()).isIn(200, 409);
      answers.get(1).expect(204);
      assertThat(open()).isEmpty();
      assertNoSignatureIsLeft();
    }
  }

  @Test
  void completingAndAskingAtOnceFollowOneAnother() {
    for (int round = 0; round < 4; round++) {
      examine();
      var answers = Together.call(2, i -> i == 0 ? complete() : ask("BEFORE", "ALL", HEAD));
      boolean completed = answers.get(0).status() == 200;
      answers.get(completed ? 1 : 0).refuses(409);
      assertThat(open()).isEqualTo(completed ? List.of("Decide") : List.of("Examine", "Sign"));
    }
  }
}
