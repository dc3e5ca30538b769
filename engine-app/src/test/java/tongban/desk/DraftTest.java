package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
import tongban.Together;

@IntegrationTest
class DraftTest {
  private static final Map<String, Object> WRITTEN =
      Map.of(
          "outcome",
          "supplement",
          "form",
          Map.of("supplementItems", "缺预售方案", "missingMaterials", List.of("预售方案")),
          "comment",
          "待核");

  @Autowired Api api;
  @Autowired JdbcTemplate database;
  Hall hall;
  String task;
  String caseNumber;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    caseNumber = hall.receive(Hall.PRESALE);
    task = "/api/tasks/" + hall.task("clerk", caseNumber, "FormalCheck");
  }

  @Test
  void whatIsWrittenIsThereAgainWithWhoAndWhen() {
    assertThat(api.as("clerk").get(task).<Object>read("draft")).isNull();
    api.as("clerk").put(task + "/draft", WRITTEN).expect(204);
    var page = api.as("clerk").get(task).expect(200);
    assertThat(page.json("draft.outcome")).isEqualTo("supplement");
    assertThat(page.json("draft.form.supplementItems")).isEqualTo("缺预售方案");
    assertThat(page.list("draft.form.missingMaterials")).containsExactly("预售方案");
    assertThat(page.json("draft.comment")).isEqualTo("待核");
    assertThat(page.json("draft.by.username")).isEqualTo("clerk");
    assertThat(page.json("draft.savedAt")).startsWith("2026-03-02T10:00:00");
  }

  @Test
  void theLastSaveCountsAndADraftMayBeThrownAway() {
    api.as("clerk").put(task + "/draft", WRITTEN).expect(204);
    api.as("clerk").put(task + "/draft", Map.of("comment", "改")).expect(204);
    var page = api.as("clerk").get(task).expect(200);
    assertThat(page.json("draft.comment")).isEqualTo("改");
    assertThat(page.<Object>read("draft.outcome")).isNull();
    assertThat(page.map("draft.form")).isEmpty();
    api.as("clerk").delete(task + "/draft").expect(204);
    api.as("clerk").delete(task + "/draft").expect(204);
    assertThat(api.as("clerk").get(task).<Object>read("draft")).isNull();
  }

  @Test
  void itStaysWithTheTaskInThePoolAndEndsWithIt() {
    api.as("clerk").post(task + "/claim").expect(204);
    api.as("clerk").put(task + "/draft", WRITTEN).expect(204);
    api.as("clerk").post(task + "/release").expect(204);
    assertThat(api.as("clerk").get(task).json("draft.comment")).isEqualTo("待核");
    hall.does("clerk", caseNumber, "FormalCheck", "accept");
    assertThat(drafts()).isZero();
    api.as("clerk").put(task + "/draft", WRITTEN).refuses(409);
  }

  @Test
  void aWithdrawalTakesItAway() {
    api.as("clerk").put(task + "/draft", WRITTEN).expect(204);
    api.as("clerk")
        .post("/api/cases/" + caseNumber + "/withdraw", Map.of("reason", "申请人要求"))
        .expect(204);
    assertThat(drafts()).isZero();
  }

  @Test
  void onlyWhoMayCompleteTheTaskWritesInIt() {
    for (var other : List.of("reviewer-housing", "certifier")) {
      api.as(other).put(task + "/draft", WRITTEN).refuses(404);
      api.as(other).delete(task + "/draft").refuses(404);
    }
    new SecondClerk(api).call().post(task + "/claim").expect(204);
    assertThat(api.as("clerk").put(task + "/draft", WRITTEN).refuses(409).json("by.username"))
        .isEqualTo("clerk-of-drafts");
  }

  @Test
  void whatIsTooLongIsRefusedByItsName() {
    var longText = "字".repeat(2001);
    api.as("clerk").put(task + "/draft", Map.of("comment", longText)).refuses(400, "comment");
    api.as("clerk").put(task + "/draft", Map.of("outcome", longText)).refuses(400, "outcome");
    api.as("clerk")
        .put(task + "/draft", Map.of("form", Map.of("reason", "字".repeat(Drafts.LONGEST_FORM))))
        .refuses(400, "form");
    assertThat(drafts()).isZero();
  }

  @Test
  void savesAtOneInstantAndACompletionLeaveNoDraftBehind() {
    List<Answer> saves =
        Together.call(
            6,
            i ->
                i == 5
                    ? hall.complete("clerk", caseNumber, "FormalCheck", "accept", Map.of())
                    : api.as("clerk").put(task + "/draft", Map.of("comment", "第" + i)));
    assertThat(saves).extracting(Answer::status).isSubsetOf(204, 200, 409).contains(200);
    assertThat(drafts()).isZero();
  }

  private int drafts() {
    var id = task.substring(task.lastIndexOf('/') + 1);
    return database.queryForObject(
        "select count(*) from task_draft where task_id = ?", Integer.class, id);
  }
}
