package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;

/** 撤回 of a completed step. */
@IntegrationTest
class TakeBackTest {
  private static final String OWN = "reviewer-housing";

  /** Decided with a countersignature. */
  private static final String GAS = "燃气经营许可证核发(新办)";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate database;
  Hall hall;
  Api sun;
  String received;

  @BeforeEach
  void examine() {
    hall = new Hall(api);
    sun = new Staff(api).reviewer("reviewer-sun");
    received = hall.receive(GAS);
    hall.does("clerk", received, "FormalCheck", "accept");
  }

  /** Completes a task and gives its id. */
  private String completed(String element, String outcome, Map<String, ?> form) {
    var task = hall.task(OWN, received, element);
    hall.does(OWN, received, element, outcome, form);
    return task;
  }

  private Answer takeBack(String who, String task) {
    return api.as(who).post("/api/tasks/" + task + "/take-back");
  }

  private List<String> open() {
    return database.queryForList(
        "select element_id from worklist where case_number = ? order by element_id",
        String.class,
        received);
  }

  private List<String> engine() {
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(received)
            .singleResult()
            .getId();
    return database.queryForList(
        "select TASK_DEF_KEY_ from ACT_RU_TASK where PROC_INST_ID_ = ?", String.class, instance);
  }

  @Test
  void theStepIsOpenAgainWithWhatWasWrittenAndItsCompletionStaysOnTheTimeline() {
    var task = completed("Examine", "proceed", Map.of("opinion", "符合条件"));
    assertThat(open()).containsExactly("Decide");
    var follower = hall.task(OWN, received, "Decide");
    var again = takeBack(OWN, task).expect(200).json("task");
    assertThat(open()).containsExactly("Examine");
    assertThat(engine()).containsExactly("Examine");
    var page = api.as(OWN).get("/api/tasks/" + again).expect(200);
    assertThat(page.json("assignee.username")).isEqualTo(OWN);
    assertThat(page.json("draft.form.opinion")).isEqualTo("符合条件");
    assertThat(page.json("draft.outcome")).isEqualTo("proceed");
    assertThat(hall.timeline(received)).endsWith("task-completed", "task-taken-back");
    var gone = api.as(OWN).post("/api/tasks/" + follower + "/claim").refuses(409);
    assertThat(gone.json("event")).isEqualTo("task-taken-back");
    assertThat(takeBack(OWN, task).refuses(409).json("detail")).isNotBlank();
    hall.does(OWN, received, "Examine", "proceed");
    assertThat(open()).containsExactly("Decide");
    hall.does(OWN, received, "Decide", "grant");
    hall.does("head-housing", received, "Countersign", "agree");
    assertThat(open()).containsExactly("IssueCertificate");
  }

  @Test
  void aProposedDecisionIsSuperseded() {
    completed("Examine", "proceed", Map.of());
    var task = completed("Decide", "refuse", Map.of("reasons", "不符合法定条件"));
    assertThat(open()).containsExactly("Countersign");
    takeBack(OWN, task).expect(200);
    assertThat(open()).containsExactly("Decide");
    assertThat(
            database.queryForObject(
                "select open_request from case_part where case_number = ?", Long.class, received))
        .isNull();
    hall.does(OWN, received, "Decide", "grant");
    hall.does("head-housing", received, "Countersign", "agree");
    assertThat(hall.open(received).json("outcome")).isEqualTo("GRANTED");
  }

  @Test
  void aReturnIsTakenBackToo() {
    completed("Examine", "proceed", Map.of());
    var task = completed("Decide", "return", Map.of("returnReason", "请补充现场情况"));
    assertThat(open()).containsExactly("Examine");
    takeBack(OWN, task).expect(200);
    assertThat(open()).containsExactly("Decide");
  }

  @Test
  void notOnceSomebodyHasTakenWhatFollowedOrWrittenInIt() {
    var task = completed("Examine", "proceed", Map.of());
    var follower = "/api/tasks/" + hall.task(OWN, received, "Decide");
    clock.set("2026-03-02T10:07");
    sun.post(follower + "/claim").expect(204);
    assertThat(takeBack(OWN, task).refuses(409).json("by.username")).isEqualTo("reviewer-sun");
    sun.put(follower + "/draft", Map.of("comment", "看过")).expect(204);
    sun.post(follower + "/release").expect(204);
    var begun = takeBack(OWN, task).refuses(409);
    assertThat(begun.json("by.username")).isEqualTo("reviewer-sun");
    assertThat(begun.json("at")).startsWith("2026-03-02T10:07");
    sun.delete(follower + "/draft").expect(204);
    takeBack(OWN, task).expect(200);
  }

  @Test
  void onlyByWhoCompletedItAndOnlyTheLastStep() {
    var first = completed("Examine", "proceed", Map.of());
    assertThat(sun.post("/api/tasks/" + first + "/take-back").refuses(409).json("by.username"))
        .isEqualTo(OWN);
    takeBack("reviewer-health", first).refuses(404);
    takeBack("clerk", "none").refuses(404);
    completed("Decide", "return", Map.of("returnReason", "请核实"));
    completed("Examine", "proceed", Map.of());
    takeBack(OWN, first).refuses(409);
    takeBack(OWN, hall.task(OWN, received, "Decide")).refuses(409);
  }

  @Test
  void whatHasLeftTheHouseStays() {
    var received = hall.receive(Hall.PRESALE);
    var check = hall.task("clerk", received, "FormalCheck");
    hall.does("clerk", received, "FormalCheck", "accept");
    takeBack("clerk", check).refuses(409);
    hall.does(OWN, received, "Examine", "proceed");
    var decide = hall.task(OWN, received, "Decide");
    hall.does(OWN, received, "Decide", "grant");
    takeBack(OWN, decide).refuses(409);
    assertThat(hall.state(received)).isEqualTo("DECIDED");
  }

  @Test
  void ofTwoAtOnceOneTakesBack() {
    for (int round = 0; round < 4; round++) {
      examine();
      var task = completed("Examine", "proceed", Map.of());
      var answers = Together.call(2, i -> takeBack(OWN, task));
      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      assertThat(open()).containsExactly("Examine");
      assertThat(engine()).containsExactly("Examine");
    }
  }

  @Test
  void takingBackAndTakingWhatFollowedAtOnceAreOneOrTheOther() {
    for (int round = 0; round < 4; round++) {
      examine();
      var task = completed("Examine", "proceed", Map.of());
      var follower = hall.task(OWN, received, "Decide");
      var answers =
          Together.call(
              2, i -> i == 0 ? takeBack(OWN, task) : sun.post("/api/tasks/" + follower + "/claim"));
      boolean taken = answers.get(0).status() == 200;
      answers.get(taken ? 1 : 0).refuses(409);
      assertThat(open()).containsExactly(taken ? "Examine" : "Decide");
      assertThat(engine()).isEqualTo(open());
    }
  }
}
