package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;

/** A case besides its tasks: search, page, corrections, personal data, rating. */
@IntegrationTest
class CasesTest {
  private static final String CITIZEN = "11010519491231002X";

  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired JdbcTemplate jdbc;
  Hall hall;
  String number;

  @BeforeEach
  void receiveFromACitizen() {
    hall = new Hall(api);
    var body = hall.newCase(Hall.PRESALE);
    body.put(
        "applicant",
        Map.of(
            "name", "张三丰", "idType", "CITIZEN_ID", "idNumber", CITIZEN, "mobile", "13987654321"));
    number = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
  }

  @Test
  void personalNumbersAreMaskedAndEveryLookAtThemIsAudited() {
    var page = api.as("clerk").get("/api/cases/" + number).expect(200);
    assertThat(page.text()).doesNotContain(CITIZEN, "13987654321");
    assertThat(page.json("applicant.idNumber")).startsWith("110105").endsWith("002X");
    assertThat(audited("case.id-number.read")).isZero();
    var seen =
        api.as("reviewer-housing").get("/api/cases/" + number + "/applicant/id-number").expect(200);
    assertThat(seen.json("idNumber")).isEqualTo(CITIZEN);
    assertThat(audited("case.id-number.read")).isEqualTo(1);
    api.as("supervisor").get("/api/cases/" + number + "/applicant/id-number").refuses(403);
    api.as("reviewer-health").get("/api/cases/" + number + "/applicant/id-number").refuses(404);
    assertThat(audited("case.id-number.read")).isEqualTo(1);
  }

  private long audited(String action) {
    return api
        .as("admin")
        .get("/api/admin/audit?size=200&subject=" + number)
        .expect(200)
        .list("content[*].action")
        .stream()
        .filter(action::equals)
        .count();
  }

  @Test
  void aCaseIsFoundByNumberNameIdNumberAndMobile() {
    for (var text : List.of(number, number.substring(31), "张三", CITIZEN, "13987654321")) {
      var found = api.as("clerk").get("/api/cases?size=200&q=" + encoded(text)).expect(200);
      assertThat(found.list("content[*].caseNumber")).as(text).contains(number);
      assertThat(found.text()).doesNotContain(CITIZEN, "13987654321");
    }
    assertThat(
            api.as("reviewer-health")
                .get("/api/cases?q=" + number)
                .expect(200)
                .list("content[*].caseNumber"))
        .isEmpty();
    assertThat(api.as("certifier").get("/api/cases?q=" + number).list("content[*].caseNumber"))
        .isEmpty();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void theListIsPagedFromTheNewestOn() {
    var second = hall.receive(Hall.PRESALE);
    var first = api.as("clerk").get("/api/cases?size=1").expect(200);
    assertThat(first.list("content[*].caseNumber")).containsExactly(second);
    assertThat(first.json("content[0].light")).isEqualTo("GREEN");
    var next = api.as("clerk").get("/api/cases?size=1&after=" + first.json("next")).expect(200);
    assertThat(next.list("content[*].caseNumber")).containsExactly(number);
  }

  @Test
  void correctionsAreCheckedAuditedAndEndWithTheDecision() {
    var path = "/api/cases/" + number + "/applicant";
    api.as("clerk")
        .patch(path, Map.of("mobile", "1", "idNumber", "110105194912310021"))
        .refuses(400, "mobile", "idNumber", "reason");
    api.as("clerk").patch(path, Map.of("name", "张三峰", "reason", "录入有误")).expect(200);
    assertThat(hall.open(number).json("applicant.name")).isEqualTo("张三峰");
    assertThat(audited("case.applicant-corrected")).isEqualTo(1);
    assertThat(hall.timeline(number)).contains("applicant-corrected");
    api.as("reviewer-housing").patch(path, Map.of("name", "x", "reason", "y")).refuses(403);
    hall.does("clerk", number, "FormalCheck", "refuse", Map.of("reason", "不符合条件"));
    api.as("clerk").patch(path, Map.of("name", "x", "reason", "y")).refuses(409);
  }

  @Test
  void thePositionInTheModelIsShown() {
    hall.does("clerk", number, "FormalCheck", "accept");
    var model = api.as("reviewer-housing").get("/api/cases/" + number + "/model").expect(200);
    assertThat(model.json("xml")).contains("<bpmn:process id=\"one-window\"");
    assertThat(model.list("active")).containsExactly("Examine");
    assertThat(model.list("passed")).contains("FormalCheck", "Accept");
  }

  @Test
  void everyDocumentHasAPageAndANoticeWithProof() {
    jobs.runDue();
    var page = api.as("clerk").get("/api/cases/" + number).expect(200);
    assertThat(page.list("documents[*].notice.state")).containsExactly("SENT");
    assertThat(page.json("documents[0].notice.receipt")).isNotBlank();
    var path = "/api/cases/" + number + "/documents/" + encoded(page.json("documents[0].number"));
    var html = api.as("clerk").get(path).expect(200);
    assertThat(html.header("Content-Type")).startsWith("text/html");
    assertThat(html.text()).contains("收件凭证", page.json("documents[0].number"));
    api.as("reviewer-health").get(path).refuses(404);
    var verified = api.get("/api/verify/" + page.json("documents[0].verificationCode")).expect(200);
    assertThat(verified.json("number")).isEqualTo(page.json("documents[0].number"));
    assertThat(verified.text()).doesNotContain("张三丰", CITIZEN);
  }

  @Test
  void oneMatterIsRatedOnce() {
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does("reviewer-housing", number, "Examine", "proceed");
    hall.does("reviewer-housing", number, "Decide", "grant");
    hall.does("certifier", number, "IssueCertificate", "issued");
    hall.does("certifier", number, "Deliver", "delivered");
    var code =
        jdbc.queryForObject(
            "select code from case_rating where case_number = ?", String.class, number);
    api.get("/api/ratings/" + code).expect(200);
    api.post("/api/ratings/" + code, Map.of("level", 6)).refuses(400, "level");
    api.post("/api/ratings/" + code, Map.of("level", 5, "comment", "很快")).expect(204);
    api.post("/api/ratings/" + code, Map.of("level", 1)).refuses(409);
    assertThat(api.get("/api/ratings/" + code).json("rated")).isEqualTo("true");
    assertThat(hall.timeline(number)).endsWith("rated");
  }

  @Test
  void aReportUploadedWithATaskBelongsToItsCase() {
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does(
        "reviewer-housing",
        number,
        "Examine",
        "special-procedure",
        Map.of("procedure", "鉴定", "procedureDays", 20, "procedureReason", "涉及重大利益关系"));
    var pdf = "%PDF-1.4\n%report\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var file =
        api.as("reviewer-housing")
            .upload("/api/files", "鉴定报告.pdf", "application/pdf", pdf)
            .expect(201)
            .json("fileId");
    hall.does(
        "reviewer-housing",
        number,
        "SpecialProcedure",
        "finished",
        Map.of("result", "已鉴定", "report", List.of(file)));
    assertThat(
            jdbc.queryForObject("select subject from stored_file where id = ?", String.class, file))
        .isEqualTo("case:" + number);
  }
}
