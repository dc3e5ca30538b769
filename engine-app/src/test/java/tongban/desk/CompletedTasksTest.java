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

/** What a person has completed, and what of it could be taken back. */
@IntegrationTest
class CompletedTasksTest {
  private static final String GAS = "燃气经营许可证核发(新办)";

  private static int people;

  @Autowired Api api;
  Hall hall;
  Api own;
  String username;

  @BeforeEach
  void newcomer() {
    hall = new Hall(api);
    username = "reviewer-done-" + ++people;
    own = new Staff(api).reviewer(username);
  }

  private Answer completed(String query) {
    return own.get("/api/me/completed" + query).expect(200);
  }

  private String complete(String number, String element, String outcome, Map<String, ?> form) {
    var task = hall.task("reviewer-housing", number, element);
    own.post("/api/tasks/" + task + "/complete", Map.of("outcome", outcome, "form", form))
        .expect(200);
    return task;
  }

  private String examined() {
    var number = hall.receive(GAS);
    hall.does("clerk", number, "FormalCheck", "accept");
    return number;
  }

  @Test
  void theNewestStandsFirstAndWhatCanBeTakenBackSaysSo() {
    var number = examined();
    var examine = complete(number, "Examine", "proceed", Map.of());
    assertThat(completed("").list("content[*].id")).containsExactly(examine);
    var row = completed("");
    assertThat(row.json("content[0].name")).isEqualTo("审查");
    assertThat(row.json("content[0].elementId")).isEqualTo("Examine");
    assertThat(row.json("content[0].caseNumber")).isEqualTo(number);
    assertThat(row.json("content[0].item.name")).isEqualTo(GAS);
    assertThat(row.json("content[0].takeBack")).isEqualTo("true");
    var decide = complete(number, "Decide", "refuse", Map.of("reasons", "不符合法定条件"));
    assertThat(completed("").list("content[*].id")).containsExactly(decide, examine);
    assertThat(completed("").list("content[*].takeBack")).containsExactly("true", "false");
    own.post("/api/tasks/" + decide + "/take-back").expect(200);
    assertThat(completed("").list("content[*].takeBack")).containsExactly("false", "false");
  }

  @Test
  void whatSomebodyHasTakenOrWrittenInIsNot() {
    var number = examined();
    complete(number, "Examine", "proceed", Map.of());
    var follower = "/api/tasks/" + hall.task("reviewer-housing", number, "Decide");
    var housing = api.as("reviewer-housing");
    housing.post(follower + "/claim").expect(204);
    assertThat(completed("").json("content[0].takeBack")).isEqualTo("false");
    housing.put(follower + "/draft", Map.of("comment", "看过")).expect(204);
    housing.post(follower + "/release").expect(204);
    assertThat(completed("").json("content[0].takeBack")).isEqualTo("false");
    housing.delete(follower + "/draft").expect(204);
    assertThat(completed("").json("content[0].takeBack")).isEqualTo("true");
  }

  @Test
  void itIsReadPageByPageAndIsNobodyElses() {
    var examined = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      examined.add(0, complete(examined(), "Examine", "proceed", Map.of()));
    }
    var first = completed("?size=2");
    assertThat(first.list("content[*].id")).isEqualTo(examined.subList(0, 2));
    var second = completed("?size=2&after=" + first.json("next"));
    assertThat(second.list("content[*].id")).isEqualTo(examined.subList(2, 3));
    assertThat(second.json("next")).isNull();
    own.get("/api/me/completed?size=0").refuses(400, "size");
    own.get("/api/me/completed?after=x").refuses(400, "after");
    assertThat(api.as("clerk").get("/api/me/completed").list("content[*].id"))
        .doesNotContainAnyElementsOf(examined);
  }

  @Test
  void stepsAndOutcomesAreCalledAsTheReadersLanguageHasIt() {
    var number = examined();
    complete(number, "Examine", "proceed", Map.of());
    var english = own.in("en");
    var row = english.get("/api/me/completed").expect(200);
    assertThat(row.json("content[0].name")).isEqualTo("Examination");
    assertThat(row.json("content[0].outcomeLabel")).isEqualTo("Proceed to decision");
    var open = english.get("/api/tasks?q=" + number).expect(200);
    assertThat(open.list("content[*].name")).isEqualTo(List.of("Decision"));
    var task = open.json("content[0].id");
    assertThat(english.get("/api/tasks/" + task).json("name")).isEqualTo("Decision");
    assertThat(own.get("/api/tasks/" + task).json("name")).isEqualTo("决定");
    own.post("/api/tasks/" + task + "/claim").expect(204);
    own.post("/api/tasks/" + task + "/transfer", Map.of("to", "reviewer-housing", "reason", "休假"))
        .expect(200);
    var page = english.get("/api/cases/" + number).expect(200);
    assertThat(page.list("timeline[*].detail.task")).containsExactly("Formal check", "Examination");
    assertThat(page.list("timeline[*].detail.step")).containsExactly("Decision");
    assertThat(page.list("timeline[*].detail.element")).isEmpty();
    assertThat(own.get("/api/cases/" + number).list("timeline[*].detail.step"))
        .containsExactly("决定");
  }
}
