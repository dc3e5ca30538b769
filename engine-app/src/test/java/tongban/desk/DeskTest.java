package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

@IntegrationTest
class DeskTest {
  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired WorklistLights turning;
  Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall(api);
  }

  @Test
  void twoWhoCompleteTheSameTaskAtOnceOneWinsTheOtherLearnsWhoAndWhen() {
    for (int round = 0; round < 5; round++) {
      var received = hall.receive(Hall.PRESALE);
      hall.does("clerk", received, "FormalCheck", "accept");
      var task = hall.task("reviewer-housing", received, "Examine");
      List<Answer> answers =
          Together.call(
              4,
              i ->
                  api.as("reviewer-housing")
                      .post(
                          "/api/tasks/" + task + "/complete",
                          Map.of("outcome", "proceed", "form", Map.of())));
      assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
      for (var answer : answers) {
        if (answer.status() == 200) continue;
        answer.refuses(409);
        assertThat(answer.json("by.username")).isEqualTo("reviewer-housing");
        assertThat(answer.json("at")).startsWith("2026-03-02T10:00:00");
      }
      assertThat(hall.timeline(received)).filteredOn("task-completed"::equals).hasSize(2);
    }
  }

  @Test
  void aTaskTakenByAnotherIsAConflictThatNamesThem() {
    var received = hall.receive(Hall.PRESALE);
    api.as("admin")
        .post(
            "/api/admin/people",
            Map.of(
                "username",
                "clerk-2",
                "name",
                "李窗口",
                "roles",
                List.of("CLERK"),
                "enabled",
                true,
                "password",
                "demo-demo-demo"));
    var second = api.as("clerk-2", "demo-demo-demo");
    var task = hall.task("clerk", received, "FormalCheck");
    second.post("/api/tasks/" + task + "/claim").expect(204);
    second.post("/api/tasks/" + task + "/claim").expect(204);
    var refused = api.as("clerk").post("/api/tasks/" + task + "/claim").refuses(409);
    assertThat(refused.json("by.name")).isEqualTo("李窗口");
    api.as("clerk")
        .post("/api/tasks/" + task + "/complete", Map.of("outcome", "accept", "form", Map.of()))
        .refuses(409);
    api.as("clerk").post("/api/tasks/" + task + "/release").refuses(409);
    second.post("/api/tasks/" + task + "/release").expect(204);
    api.as("clerk").post("/api/tasks/" + task + "/claim").expect(204);
  }

  @Test
  void aTaskOfAnotherGroupDoesNotExist() {
    var received = hall.receive(Hall.PRESALE);
    var task = hall.task("clerk", received, "FormalCheck");
    for (var other : List.of("reviewer-housing", "reviewer-health", "certifier")) {
      api.as(other).get("/api/tasks/" + task).refuses(404);
      api.as(other).post("/api/tasks/" + task + "/claim").refuses(404);
      api.as(other)
          .post("/api/tasks/" + task + "/complete", Map.of("outcome", "accept", "form", Map.of()))
          .refuses(404);
    }
    hall.does("clerk", received, "FormalCheck", "accept");
    assertThat(api.as("reviewer-health").get("/api/tasks?q=" + received).list("content")).isEmpty();
  }

  @Test
  void theOutcomeAndTheFormAreValidatedOnTheServer() {
    var received = hall.receive(Hall.PRESALE);
    hall.complete("clerk", received, "FormalCheck", "grant", Map.of()).refuses(400, "outcome");
    hall.complete("clerk", received, "FormalCheck", "accept", Map.of("surprise", "x"))
        .refuses(400, "form.surprise");
    hall.complete(
            "clerk",
            received,
            "FormalCheck",
            "supplement",
            Map.of("supplementItems", "x", "missingMaterials", List.of("不在清单上的材料")))
        .refuses(400, "form.missingMaterials");
    hall.complete("clerk", received, "FormalCheck", "accept", Map.of("reason", "藏着的字段"))
        .refuses(400, "form.reason");
    assertThat(hall.state(received)).isEqualTo("RECEIVED");
  }

  @Test
  void theListIsSortedByDeadlineAndPagedByKey() {
    var item = "市政设施建设类审批(占用挖掘城市道路)";
    var expected = new ArrayList<String>();
    for (int day = 2; day <= 6; day++) {
      clock.set("2026-03-0%dT10:00".formatted(day));
      expected.add(hall.receive(item));
      expected.add(hall.receive(item));
    }
    var seen = new ArrayList<String>();
    var lights = new ArrayList<String>();
    String after = "";
    do {
      var page =
          api.as("clerk")
              .get("/api/tasks?size=3&item=" + hall.itemCode(item) + "&after=" + after)
              .expect(200);
      seen.addAll(page.list("content[*].caseNumber"));
      lights.addAll(page.list("content[*].light"));
      after = page.json("next");
    } while (after != null);
    assertThat(seen).hasSize(10).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(seen.subList(0, 2)).containsExactlyInAnyOrderElementsOf(expected.subList(0, 2));
    assertThat(seen.subList(8, 10)).containsExactlyInAnyOrderElementsOf(expected.subList(8, 10));
    // on Friday the 6th, the first ones are due on Monday the 9th: one working day remains
    assertThat(lights.subList(0, 2)).containsOnly("YELLOW");
    assertThat(lights.subList(2, 10)).containsOnly("GREEN");
    turning.catchUp();
    var yellow =
        api.as("clerk").get("/api/tasks?light=YELLOW&item=" + hall.itemCode(item)).expect(200);
    assertThat(yellow.list("content[*].caseNumber")).hasSize(2);
    clock.set("2026-03-09T17:00:01");
    turning.catchUp();
    var red = api.as("clerk").get("/api/tasks?light=RED&item=" + hall.itemCode(item)).expect(200);
    assertThat(red.list("content[*].caseNumber")).hasSize(2);
  }

  @Test
  void badQuestionsNameTheirParameter() {
    api.as("clerk").get("/api/tasks?size=0").refuses(400, "size");
    api.as("clerk").get("/api/tasks?size=201").refuses(400, "size");
    api.as("clerk").get("/api/tasks?after=x").refuses(400, "after");
    api.as("clerk").get("/api/tasks?light=PINK").refuses(400, "light");
  }
}
