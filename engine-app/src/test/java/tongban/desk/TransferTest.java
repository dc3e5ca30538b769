package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;

/** 转办. */
@IntegrationTest
class TransferTest {
  @Autowired Api api;
  @Autowired MutableClock clock;
  Hall hall;
  Api wang;
  Api zhao;
  String received;
  String task;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    wang = new Staff(api).clerk("clerk-wang");
    zhao = new Staff(api).clerk("clerk-zhao");
    received = hall.receive(Hall.PRESALE);
    task = "/api/tasks/" + hall.task("clerk", received, "FormalCheck");
    api.as("clerk").post(task + "/claim").expect(204);
  }

  private Answer give(Api from, String to) {
    return from.post(task + "/transfer", Map.of("to", to, "reason", "我明天休假"));
  }

  private String holder() {
    return wang.get(task).expect(200).json("assignee.username");
  }

  @Test
  void aTaskGoesToAColleagueWhoMayTakeItAndTheTimelineTells() {
    var given = give(api.as("clerk"), "clerk-wang").expect(200);
    assertThat(given.json("assignee.username")).isEqualTo("clerk-wang");
    assertThat(given.json("insteadOf")).isNull();
    var page = wang.get(task).expect(200);
    assertThat(page.json("assignee.username")).isEqualTo("clerk-wang");
    assertThat(page.json("transfer.from.username")).isEqualTo("clerk");
    assertThat(page.json("transfer.reason")).isEqualTo("我明天休假");
    assertThat(hall.timeline(received)).endsWith("task-transferred");
    assertThat(hall.open(received).json("timeline[-1:].comment")).contains("我明天休假");
    assertThat(api.as("clerk").in("en").get("/api/cases/" + received).json("timeline[-1:].title"))
        .contains("Task transferred");
    assertThat(api.as("admin").get("/api/admin/audit?subject=" + received).text())
        .contains("task-transferred");
    api.as("clerk").post(task + "/release").refuses(409);
    wang.post(task + "/complete", Map.of("outcome", "accept", "form", Map.of())).expect(200);
  }

  @Test
  void whoMayNotTakeItIsNoReceiverAndAReasonIsNeeded() {
    give(api.as("clerk"), "reviewer-housing").refuses(400, "to");
    give(api.as("clerk"), "nobody").refuses(400, "to");
    give(api.as("clerk"), "clerk").refuses(400, "to");
    api.as("clerk").post(task + "/transfer", Map.of("to", "clerk-wang")).refuses(400, "reason");
    assertThat(give(wang, "clerk-zhao").refuses(409).json("by.username")).isEqualTo("clerk");
    give(api.as("reviewer-housing"), "clerk-wang").refuses(404);
    api.as("clerk").post(task + "/release").expect(204);
    give(api.as("clerk"), "clerk-wang").refuses(409);
    assertThat(hall.timeline(received)).doesNotContain("task-transferred");
  }

  @Test
  void aSupervisorGivesAwayWhatAnotherHoldsOrNobody() {
    give(api.as("supervisor"), "clerk-wang").expect(200);
    assertThat(holder()).isEqualTo("clerk-wang");
    wang.post(task + "/release").expect(204);
    give(api.as("supervisor"), "clerk-zhao").expect(200);
    assertThat(holder()).isEqualTo("clerk-zhao");
    api.as("supervisor").delete(task + "/transfer").expect(204);
    assertThat(wang.get(task).json("assignee")).isNull();
  }

  @Test
  void theGiverTakesItBackUntilTheReceiverHasBegun() {
    give(api.as("clerk"), "clerk-wang").expect(200);
    assertThat(api.as("clerk").get(task).<Boolean>read("may.undoTransfer")).isTrue();
    zhao.delete(task + "/transfer").refuses(409);
    api.as("clerk").delete(task + "/transfer").expect(204);
    assertThat(holder()).isEqualTo("clerk");
    assertThat(hall.timeline(received)).endsWith("task-transferred", "task-transfer-undone");
    api.as("clerk").delete(task + "/transfer").refuses(409);

    give(api.as("clerk"), "clerk-wang").expect(200);
    clock.set("2026-03-02T10:05");
    wang.put(task + "/draft", Map.of("comment", "在看了")).expect(204);
    var begun = api.as("clerk").delete(task + "/transfer").refuses(409);
    assertThat(begun.json("by.username")).isEqualTo("clerk-wang");
    assertThat(begun.json("at")).startsWith("2026-03-02T10:05");
  }

  @Test
  void whatTheReceiverGaveUpOrOnIsNotTakenBack() {
    give(api.as("clerk"), "clerk-wang").expect(200);
    wang.post(task + "/release").expect(204);
    api.as("clerk").delete(task + "/transfer").refuses(409);
    wang.post(task + "/claim").expect(204);
    api.as("clerk").delete(task + "/transfer").refuses(409);
    assertThat(holder()).isEqualTo("clerk-wang");
    give(wang, "clerk-zhao").expect(200);
    give(zhao, "clerk").expect(200);
    assertThat(holder()).isEqualTo("clerk");
  }

  @Test
  void colleaguesAreThoseWhoMayTakeItByNameAndPage() {
    var all = api.as("clerk").get(task + "/colleagues?size=200").expect(200);
    assertThat(all.list("content[*].username"))
        .contains("clerk-wang", "clerk-zhao")
        .doesNotContain("clerk", "reviewer-housing", "supervisor");
    assertThat(found("?q=clerk-w")).containsExactly("clerk-wang");
    assertThat(found("?q=%E5%90%8C%E4%BA%8B%20clerk-z")).containsExactly("clerk-zhao");
    assertThat(found("?q=%25")).isEmpty();
    var first = api.as("clerk").get(task + "/colleagues?q=clerk-&size=1").expect(200);
    assertThat(first.json("next")).isNotNull();
    var second =
        api.as("clerk").get(task + "/colleagues?q=clerk-&size=1&after=" + first.json("next"));
    assertThat(second.list("content[*].username"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first.list("content[*].username"));
    api.as("supervisor").get(task + "/colleagues").expect(200);
    api.as("reviewer-housing").get(task + "/colleagues").refuses(404);
  }

  private List<String> found(String question) {
    return api.as("clerk").get(task + "/colleagues" + question).list("content[*].username");
  }

  @Test
  void ofTwoWhoGiveItAwayAtOnceOneWinsAndTheOtherLearnsWhoHasIt() {
    for (int round = 0; round < 5; round++) {
      var answers =
          Together.call(2, i -> give(api.as("clerk"), i == 0 ? "clerk-wang" : "clerk-zhao"));
      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      var given = answers.stream().filter(a -> a.status() == 200).findFirst().orElseThrow();
      var refused = answers.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
      var now = given.json("assignee.username");
      assertThat(refused.refuses(409).json("by.username")).isEqualTo(now);
      assertThat(holder()).isEqualTo(now);
      api.as("clerk").delete(task + "/transfer").expect(204);
    }
  }

  @Test
  void aGiverWhoTakesItBackWhileTheReceiverCompletesDoesOneOrTheOther() {
    for (int round = 0; round < 5; round++) {
      receive();
      give(api.as("clerk"), "clerk-wang").expect(200);
      var answers =
          Together.call(
              2,
              i ->
                  i == 0
                      ? api.as("clerk").delete(task + "/transfer")
                      : wang.post(
                          task + "/complete", Map.of("outcome", "accept", "form", Map.of())));
      boolean undone = answers.get(0).status() == 204;
      answers.get(undone ? 1 : 0).refuses(409);
      assertThat(hall.state(received)).isEqualTo(undone ? "RECEIVED" : "ACCEPTED");
    }
  }
}
