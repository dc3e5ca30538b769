package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Together;

/** Many tasks at once. */
@IntegrationTest
class BatchTest {
  @Autowired Api api;
  Hall hall;
  Api wang;
  final List<String> cases = new ArrayList<>();
  final List<String> tasks = new ArrayList<>();

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    wang = new Staff(api).clerk("clerk-wang");
    cases.clear();
    tasks.clear();
    for (int i = 0; i < 3; i++) {
      cases.add(hall.receive(Hall.PRESALE));
      tasks.add(hall.task("clerk", cases.get(i), "FormalCheck"));
    }
  }

  private Answer claim(Api who, List<String> ids) {
    return who.post("/api/tasks/claim", Map.of("ids", ids));
  }

  private Answer complete(Api who, List<String> ids, String outcome) {
    return who.post("/api/tasks/complete", Map.of("ids", ids, "outcome", outcome, "comment", "批"));
  }

  @Test
  void eachIsClaimedOrSaysWhyNot() {
    wang.post("/api/tasks/" + tasks.get(1) + "/claim").expect(204);
    var asked = new ArrayList<>(tasks);
    asked.add("none");
    var answer = claim(api.as("clerk"), asked).expect(200);
    assertThat(answer.list("results[*].id")).isEqualTo(asked);
    assertThat(answer.list("results[*].done")).containsExactly("true", "false", "true", "false");
    assertThat(answer.json("results[1].problem.status")).isEqualTo("409");
    assertThat(answer.json("results[1].problem.by.username")).isEqualTo("clerk-wang");
    assertThat(answer.json("results[3].problem.status")).isEqualTo("404");
    assertThat(answer.json("results[0].problem")).isNull();
  }

  @Test
  void eachIsCompletedOrSaysWhyNot() {
    wang.post("/api/tasks/" + tasks.get(2) + "/claim").expect(204);
    var answer = complete(api.as("clerk"), tasks, "accept").expect(200);
    assertThat(answer.list("results[*].done")).containsExactly("true", "true", "false");
    assertThat(hall.state(cases.get(0))).isEqualTo("ACCEPTED");
    assertThat(hall.state(cases.get(2))).isEqualTo("RECEIVED");
    assertThat(hall.open(cases.get(0)).list("timeline[?(@.kind == 'task-completed')].comment"))
        .containsExactly("批");
    var again = complete(api.as("clerk"), tasks, "accept").expect(200);
    assertThat(again.json("results[0].problem.by.username")).isEqualTo("clerk");
  }

  @Test
  void onlyWhatTheFormAllows() {
    var answer = complete(api.as("clerk"), tasks, "not-our-matter").expect(200);
    assertThat(answer.list("results[*].problem.status")).containsExactly("422", "422", "422");
    hall.does("clerk", cases.get(0), "FormalCheck", "accept");
    var examine = hall.task("reviewer-housing", cases.get(0), "Examine");
    assertThat(
            complete(api.as("reviewer-housing"), List.of(examine), "proceed")
                .json("results[0].problem.status"))
        .isEqualTo("422");
    assertThat(
            complete(api.as("reviewer-health"), List.of(examine), "proceed")
                .json("results[0].problem.status"))
        .isEqualTo("404");
    assertThat(
            api.as("clerk")
                .get("/api/tasks/" + tasks.get(1))
                .list("outcomes[?(@.batch == true)].value"))
        .containsExactly("accept");
  }

  @Test
  void badListsNameTheirField() {
    claim(api.as("clerk"), List.of()).refuses(400, "ids");
    claim(api.as("clerk"), Collections.nCopies(101, "x")).refuses(400, "ids");
    api.as("clerk").post("/api/tasks/complete", Map.of("ids", tasks)).refuses(400, "outcome");
  }

  @Test
  void twoWhoClaimTheSameAtOnceShareThem() {
    for (int round = 0; round < 3; round++) {
      receive();
      var answers =
          Together.call(2, i -> claim(i == 0 ? api.as("clerk") : wang, tasks).expect(200));
      for (int task = 0; task < 3; task++) {
        var done = "results[" + task + "].done";
        assertThat(answers.stream().filter(a -> a.<Boolean>read(done))).hasSize(1);
      }
    }
  }
}
