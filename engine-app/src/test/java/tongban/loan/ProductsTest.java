package tongban.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.Together;

/** Parameters are versions, and a case keeps the one it started with. */
@IntegrationTest
class ProductsTest {
  private static final String PATH = "/api/admin/loan-products/gao-xiao-dai";

  @Autowired Api api;
  @Autowired JdbcTemplate database;

  @AfterEach
  void theShippedVersionHolds() {
    database.update("delete from loan_product where version > 1");
  }

  @Test
  void aCaseKeepsTheVersionItStartedWith() {
    var hall = new LoanHall(api);
    var before = hall.applied(Map.of("months", 12));
    publish(Map.of("letterDays", 10, "longestTerm", 12, "majority", "ALL"));
    var after = hall.applied(Map.of("months", 12));
    assertThat(hall.hall().state(hall.applied(Map.of("months", 13)))).isEqualTo("NOT_ACCEPTED");
    for (var number : List.of(before, after)) {
      hall.toTheMeeting(number);
      hall.hall().does("reviewer-guarantee", number, "Vote", "agree");
      hall.hall().does("second-guarantee", number, "Vote", "agree");
      hall.hall().does("head-guarantee", number, "Vote", "oppose", Map.of("reason", "用途存疑"));
    }
    assertThat(hall.hall().state(after)).isEqualTo("ARCHIVED");
    hall.approve(before, 100_000).expect(200);
    // 30 working days, of the first version
    assertThat(hall.hall().deadline(before, "letter")).isEqualTo("2026-04-14");
    hall.hall()
        .does("reviewer-guarantee", before, "CounterGuarantee", "abandon", Map.of("reason", "试算"));
  }

  @Test
  void theSameIsNoNewVersionAndTheListIsPaged() {
    assertThat(publish(Map.of()).<Integer>read("version")).isEqualTo(1);
    assertThat(publish(Map.of("letterDays", 31)).<Integer>read("version")).isEqualTo(2);
    var versions = api.as("admin").get(PATH).expect(200);
    assertThat(versions.list("content[*].terms.letterDays")).containsExactly("31", "30");
    assertThat(api.as("admin").get(PATH + "?after=2").expect(200).list("content[*].version"))
        .containsExactly("1");
    api.as("admin").get(PATH + "?after=x").expect(400);
    api.as("admin").get("/api/admin/loan-products/none").expect(404);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    var body = new LinkedHashMap<String, Object>(shipped());
    body.put("item", "1");
    body.put("least", 0);
    body.put("mostUnsecured", 5);
    body.put("most", 4);
    body.put("letterDays", 0);
    body.put("feeRate", "viel");
    body.put("committee", List.of("Heads"));
    body.put("quorum", null);
    body.put("levels", List.of(Map.of("group", "heads:guarantee"), Map.of("group", "supervisors")));
    body.put("stages", Map.of("Recommend", 1000));
    assertThat(api.as("admin").post(PATH, body).expect(400).list("errors[*].field"))
        .containsExactlyInAnyOrder(
            "item",
            "least",
            "most",
            "letterDays",
            "feeRate",
            "committee",
            "quorum",
            "levels[0].upTo",
            "stages.Recommend");
    assertThat(
            api.as("admin")
                .post("/api/admin/loan-products/Nein", shipped())
                .expect(400)
                .list("errors[*].field"))
        .containsExactly("code");
    api.as("head-guarantee").post(PATH, shipped()).expect(403);
  }

  @Test
  void twoWhoChangeItAtOnceMakeTwoVersionsOrOneIsTold() {
    var answers =
        Together.call(
            4,
            number -> {
              var body = new LinkedHashMap<String, Object>(shipped());
              body.put("letterDays", 40 + number);
              return api.as("admin").post(PATH, body).status();
            });
    long made = answers.stream().filter(status -> status == 200).count();
    assertThat(answers).allMatch(status -> status == 200 || status == 409);
    assertThat(
            database.queryForObject(
                "select max(version) from loan_product where code = 'gao-xiao-dai'", Long.class))
        .isEqualTo(1 + made);
  }

  private tongban.Answer publish(Map<String, Object> changed) {
    var body = new LinkedHashMap<String, Object>(shipped());
    body.putAll(changed);
    return api.as("admin").post(PATH, body).expect(200);
  }

  /** What the first version says, as an administrator sends it. */
  private Map<String, Object> shipped() {
    var first = api.as("admin").get(PATH + "?after=2").expect(200);
    Map<String, Object> terms = first.read("content[0].terms");
    var body = new LinkedHashMap<String, Object>(terms);
    body.put("item", first.json("content[0].item"));
    body.put("name", first.json("content[0].name"));
    return body;
  }
}
