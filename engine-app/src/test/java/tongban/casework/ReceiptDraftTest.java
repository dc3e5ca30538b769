package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

@IntegrationTest
class ReceiptDraftTest {
  private static final String DRAFTS = "/api/receipt-drafts";
  private static final Map<String, Object> WRITTEN =
      Map.of(
          "item", Map.of("code", "x", "name", "商品房预售许可"),
          "applicant", Map.of("name", "王小明", "idNumber", "3702"));

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate database;
  @Autowired ReceiptDrafts drafts;
  String id;
  String draft;

  @BeforeEach
  void aNewOne() {
    database.update("delete from receipt_draft");
    id = UUID.randomUUID().toString();
    draft = DRAFTS + "/" + id;
  }

  @Test
  void whatIsWrittenIsListedAndThereAgain() {
    var begun = begin(WRITTEN).expect(201);
    assertThat(begun.json("revision")).isEqualTo("1");
    clock.set("2026-03-02T10:05");
    var saved = save(1, Map.of("item", Map.of("name", "公司设立登记"))).expect(200);
    assertThat(saved.json("revision")).isEqualTo("2");
    assertThat(saved.json("savedAt")).isEqualTo("2026-03-02T10:05:00+08:00");
    var found = api.as("clerk").get(draft).expect(200);
    assertThat(found.json("content.item.name")).isEqualTo("公司设立登记");
    assertThat(found.json("revision")).isEqualTo("2");
    var listed = api.as("clerk").get(DRAFTS).expect(200);
    assertThat(listed.list("content[*].id")).containsExactly(id);
    assertThat(listed.json("content[0].item")).isEqualTo("公司设立登记");
    assertThat(listed.json("content[0].applicant")).isNull();
    assertThat(listed.json("content[0].startedAt")).isEqualTo("2026-03-02T10:00:00+08:00");
    assertThat(listed.json("content[0].keptUntil")).isEqualTo("2026-04-01T10:05:00+08:00");
  }

  @Test
  void severalComeNewestFirstInPages() {
    for (int i = 0; i < 5; i++) {
      id = UUID.randomUUID().toString();
      clock.set("2026-03-02T10:0" + i / 2);
      begin(Map.of("applicant", Map.of("name", "甲" + i))).expect(201);
    }
    var first = api.as("clerk").get(DRAFTS + "?size=3").expect(200);
    var rest = api.as("clerk").get(DRAFTS + "?size=3&after=" + first.json("next")).expect(200);
    assertThat(first.list("content[*].applicant")).hasSize(3).first().isEqualTo("甲4");
    assertThat(rest.list("content[*].applicant")).hasSize(2);
    assertThat(rest.json("next")).isNull();
    assertThat(rest.list("content[*].id")).doesNotContainAnyElementsOf(first.list("content[*].id"));
    api.as("clerk").get(DRAFTS + "?after=x").refuses(400, "after");
  }

  @Test
  void aRepeatChangesNothingAndAnotherWindowIsToldSo() {
    begin(WRITTEN).expect(201);
    begin(WRITTEN).expect(201);
    var change = Map.<String, Object>of("applicant", Map.of("name", "李四"));
    save(1, change).expect(200);
    assertThat(save(1, change).expect(200).json("revision")).isEqualTo("2");
    save(1, Map.of("applicant", Map.of("name", "别的窗口"))).refuses(409);
    begin(WRITTEN).refuses(409);
    assertThat(api.as("clerk").get(draft).json("content.applicant.name")).isEqualTo("李四");
  }

  @Test
  void whatAWindowSavesWhenItIsClosedCountsInAnyCase() {
    begin(WRITTEN).expect(201);
    var last = Map.of("content", Map.of("applicant", Map.of("name", "最后")));
    assertThat(api.as("clerk").put(draft, last).expect(200).json("revision")).isEqualTo("2");
    save(1, Map.of("applicant", Map.of("name", "迟到"))).refuses(409);
    assertThat(api.as("clerk").get(draft).json("content.applicant.name")).isEqualTo("最后");
    id = UUID.randomUUID().toString();
    api.as("clerk").put("/api/receipt-drafts/" + id, last).refuses(404);
  }

  @Test
  void nobodyElseSeesIt() {
    begin(WRITTEN).expect(201);
    var other = otherClerk();
    assertThat(other.get(DRAFTS).expect(200).list("content")).isEmpty();
    other.get(draft).refuses(404);
    other.put(draft, Map.of("revision", 1, "content", Map.of())).refuses(404);
    other.delete(draft).expect(204);
    other.post(DRAFTS, Map.of("id", id, "content", WRITTEN)).refuses(409);
    assertThat(api.as("clerk").get(draft).expect(200).json("revision")).isEqualTo("1");
  }

  @Test
  void whatIsBadIsRefusedByItsName() {
    api.as("clerk").post(DRAFTS, Map.of("content", WRITTEN)).refuses(400, "id");
    api.as("clerk").post(DRAFTS, Map.of("id", "x", "content", WRITTEN)).refuses(400, "id");
    api.as("clerk").post(DRAFTS, Map.of("id", id)).refuses(400, "content");
    begin(Map.of("remark", "字".repeat(ReceiptDrafts.LONGEST))).refuses(400, "content");
    begin(WRITTEN).expect(201);
    api.as("clerk").put(draft, Map.of("revision", 1)).refuses(400, "content");
    id = UUID.randomUUID().toString();
    api.as("clerk").put(DRAFTS + "/" + id, Map.of("revision", 1, "content", WRITTEN)).refuses(404);
  }

  @Test
  void itGoesWithItsCaseAndNeverComesBack() {
    begin(WRITTEN).expect(201);
    var hall = new Hall(api);
    var body = hall.newCase(Hall.PRESALE);
    body.put("item", "unknown");
    receive(body).refuses(400, "item");
    assertThat(count()).isOne();
    var good = hall.newCase(Hall.PRESALE);
    var number = receive(good).expect(201).json("caseNumber");
    assertThat(count()).isZero();
    save(1, WRITTEN).refuses(404);
    assertThat(receive(good).expect(201).json("caseNumber")).isEqualTo(number);
  }

  @Test
  void anothersDraftDoesNotGoWithACaseOfItsKey() {
    begin(WRITTEN).expect(201);
    var body = new Hall(api).newCase(Hall.PRESALE);
    otherClerk().header("Idempotency-Key", id).post("/api/cases", body).expect(201);
    assertThat(count()).isOne();
  }

  @Test
  void savesAndAReceiptAtOneInstantLeaveNothingBehind() {
    begin(WRITTEN).expect(201);
    var body = new Hall(api).newCase(Hall.PRESALE);
    List<Answer> answers =
        Together.call(
            6, i -> i == 5 ? receive(body) : save(1, Map.of("applicant", Map.of("name", "第" + i))));
    assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 404, 409).contains(201);
    assertThat(count()).isZero();
  }

  @Test
  void theSameBegunTwiceAtOneInstantIsOne() {
    var answers = Together.call(4, i -> begin(WRITTEN));
    assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
    assertThat(count()).isOne();
  }

  @Test
  void whatNobodyGoesOnWithIsRemovedAfterThirtyDays() {
    begin(WRITTEN).expect(201);
    clock.set("2026-03-20T10:00");
    save(1, Map.of("remark", "还在办")).expect(200);
    clock.set("2026-04-19T10:00");
    assertThat(drafts.purge()).isZero();
    clock.set("2026-04-19T10:00:01");
    assertThat(drafts.purge()).isOne();
    assertThat(count()).isZero();
    save(2, WRITTEN).refuses(404);
  }

  @Test
  void aHundredAreEnough() {
    for (int i = 0; i < ReceiptDrafts.MOST; i++) {
      id = UUID.randomUUID().toString();
      begin(Map.of()).expect(201);
    }
    id = UUID.randomUUID().toString();
    assertThat(begin(Map.of()).refuses(409).text()).contains("100");
  }

  private Answer begin(Map<String, Object> content) {
    return api.as("clerk").post(DRAFTS, Map.of("id", id, "content", content));
  }

  private Answer save(int revision, Map<String, Object> content) {
    var path = DRAFTS + "/" + id;
    return api.as("clerk").put(path, Map.of("revision", revision, "content", content));
  }

  private Answer receive(Map<String, Object> body) {
    return api.as("clerk").header("Idempotency-Key", id).post("/api/cases", body);
  }

  private Api otherClerk() {
    var other = "clerk-of-receipts";
    api.as("admin")
        .post(
            "/api/admin/people",
            Map.of(
                "username",
                other,
                "name",
                "王芳",
                "roles",
                List.of("CLERK"),
                "enabled",
                true,
                "password",
                "demo-demo-demo"));
    return api.as(other, "demo-demo-demo");
  }

  private int count() {
    return database.queryForObject("select count(*) from receipt_draft", Integer.class);
  }
}
