package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;

/** What the hall holds of an applicant already is not asked for again. */
@IntegrationTest
class OnFileTest {
  private static final byte[] PDF = "%PDF-1.4\n%test\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
  private static final AtomicInteger APPLICANTS = new AtomicInteger();

  private static final String DISPATCH = "劳务派遣经营许可(新办)";
  private static final String AGENCY = "人力资源服务许可(职业中介)";
  private static final String LICENCE = "营业执照";
  private static final String PLACE = "固定经营场所和设施证明";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  Hall hall;
  String citizen;

  @BeforeEach
  void someoneNew() {
    hall = new Hall(api);
    citizen = citizenNumber(APPLICANTS.incrementAndGet());
  }

  @Test
  void whatAnAcceptedCaseHoldsIsUsedAgain() {
    var first = accepted(DISPATCH, LICENCE, PLACE, "许可申请书");
    var offered = onFile(AGENCY);
    assertThat(offered.list("content[*].name")).containsExactly(LICENCE);
    assertThat(offered.json("next")).isNull();
    assertThat(offered.json("content[0].kind")).isEqualTo("FILE");
    assertThat(offered.json("content[0].caseNumber")).isEqualTo(first);
    assertThat(offered.json("content[0].itemName")).isEqualTo(DISPATCH);
    assertThat(offered.json("content[0].addedAt")).isEqualTo("2026-03-02T10:00:00+08:00");
    assertThat(offered.json("content[0].validUntil")).isNull();

    clock.set("2026-03-03T10:00");
    var second = receive(AGENCY, reused(LICENCE, offered.json("content[0].onFile")));
    var page = api.as("reviewer-human-resources").get("/api/cases/" + second).expect(200);
    assertThat(material(page, LICENCE, "state")).isEqualTo("PROVIDED");
    assertThat(material(page, LICENCE, "reusedFrom")).isEqualTo(first);
    assertThat(material(page, LICENCE, "addedAt")).isEqualTo("2026-03-03T10:00:00+08:00");
    assertThat(page.list("timeline[*].kind")).contains("materials-reused");
    assertThat(content("reviewer-human-resources", second, LICENCE).bytes()).isEqualTo(PDF);
    var note = page.json("documents[0].number");
    assertThat(
            api.as("clerk")
                .get("/api/cases/" + second + "/documents/" + encoded(note))
                .expect(200)
                .text())
        .contains("营业执照（沿用已有材料）");
    hall.does("clerk", second, "FormalCheck", "accept");
  }

  @Test
  void aCaseThatIsNotAcceptedOrIsWithdrawnGivesNothing() {
    var first = receive(DISPATCH, handedIn(LICENCE));
    var id = "material-" + material(hall.open(first), LICENCE, "id");
    assertThat(onFile(AGENCY).list("content[*].name")).isEmpty();
    refused(AGENCY, LICENCE, id).refuses(400, "materials[0].onFile");
    hall.does("clerk", first, "FormalCheck", "accept");
    assertThat(onFile(AGENCY).list("content[*].onFile")).containsExactly(id);
    api.as("clerk").post("/api/cases/" + first + "/withdraw", Map.of("reason", "不办了")).expect(204);
    assertThat(onFile(AGENCY).list("content[*].name")).isEmpty();
    refused(AGENCY, LICENCE, id).refuses(400, "materials[0].onFile");
  }

  @Test
  void theLastDayOfItsMonthsCountsAndTheNextDoesNot() {
    accepted(DISPATCH, PLACE);
    clock.set("2027-03-02T16:59");
    var offered = onFile(DISPATCH);
    assertThat(offered.list("content[*].name")).containsExactly(PLACE);
    assertThat(offered.json("content[0].validUntil")).isEqualTo("2027-03-02");
    var id = offered.json("content[0].onFile");
    var second = receive(DISPATCH, reused(PLACE, id));
    assertThat(material(hall.open(second), PLACE, "validUntil")).isEqualTo("2027-03-02");
    clock.set("2027-03-03T00:00");
    assertThat(onFile(DISPATCH).list("content[*].name")).isEmpty();
    refused(DISPATCH, PLACE, id).refuses(400, "materials[0].onFile");
  }

  @Test
  void itsMonthsCountFromWhenItWasHandedInNotFromWhenItWasUsedAgain() {
    var first = accepted(DISPATCH, PLACE);
    clock.set("2026-12-01T10:00");
    var second = receive(DISPATCH, reused(PLACE, onFile(DISPATCH).json("content[0].onFile")));
    hall.does("clerk", second, "FormalCheck", "accept");
    assertThat(onFile(DISPATCH).json("content[0].caseNumber")).isEqualTo(first);
    var again = "material-" + material(hall.open(second), PLACE, "id");
    refused(DISPATCH, PLACE, again).refuses(400, "materials[0].onFile");
    clock.set("2027-03-03T10:00");
    assertThat(onFile(DISPATCH).list("content[*].name")).isEmpty();
  }

  @Test
  void theNewestIsOffered() {
    accepted(DISPATCH, LICENCE);
    clock.set("2026-03-05T10:00");
    var newer = accepted(DISPATCH, LICENCE);
    clock.set("2026-03-06T10:00");
    accepted(AGENCY);
    assertThat(onFile(AGENCY).list("content[*].caseNumber")).containsExactly(newer);
  }

  @Test
  void whatMayNotBeUsedIsRefusedByItsField() {
    var first = accepted(DISPATCH, LICENCE, PLACE, "许可申请书");
    var page = hall.open(first);
    var licence = "material-" + material(page, LICENCE, "id");
    var form = "material-" + material(page, "许可申请书", "id");
    assertThat(refused(DISPATCH, PLACE, licence).refuses(400, "materials[0].onFile").text())
        .contains("不是这项材料");
    assertThat(refused(DISPATCH, "许可申请书", form).refuses(400, "materials[0].onFile").text())
        .contains("不可复用");
    for (var unknown :
        List.of("material-999999999", "material-x", "certificate-" + first + "/1", "", "x")) {
      assertThat(refused(DISPATCH, LICENCE, unknown).refuses(400, "materials[0].onFile").text())
          .contains("没有这份在库材料");
    }
    var both = Map.of("name", LICENCE, "onFile", licence, "fileId", upload());
    api.as("clerk").post("/api/cases", body(DISPATCH, both)).refuses(400, "materials[0].onFile");
    citizen = citizenNumber(APPLICANTS.incrementAndGet());
    assertThat(refused(DISPATCH, LICENCE, licence).refuses(400, "materials[0].onFile").text())
        .contains("其他申请人");
    assertThat(onFile(DISPATCH).list("content[*].name")).isEmpty();
  }

  @Test
  void aCertificateOfTheHallStandsForAFileWithItsNumber() {
    var first = certified(null);
    var number = hall.open(first).json("certificate.number");
    var offered = onFile(AGENCY);
    assertThat(offered.list("content[*].name")).containsExactly(LICENCE);
    assertThat(offered.json("content[0].kind")).isEqualTo("CERTIFICATE");
    assertThat(offered.json("content[0].itemName")).isEqualTo("个体工商户设立登记");
    var second = receive(AGENCY, reused(LICENCE, offered.json("content[0].onFile")));
    var page = api.as("reviewer-human-resources").get("/api/cases/" + second).expect(200);
    assertThat(material(page, LICENCE, "state")).isEqualTo("PROVIDED");
    assertThat(material(page, LICENCE, "certificateNumber")).isEqualTo(number);
    assertThat(material(page, LICENCE, "reusedFrom")).isEqualTo(first);
    assertThat(material(page, LICENCE, "fileId")).isNull();
    var shown = content("reviewer-human-resources", second, LICENCE).text();
    assertThat(shown).contains(number, citizen);
    assertThat(api.as("admin").get("/api/admin/audit?subject=" + second).text())
        .contains("case.id-number.read");
  }

  @Test
  void aCertificateCountsUntilItsOwnDate() {
    certified("2026-06-30");
    clock.set("2026-06-30T23:59");
    var offered = onFile(AGENCY);
    assertThat(offered.json("content[0].validUntil")).isEqualTo("2026-06-30");
    clock.set("2026-07-01T00:00");
    assertThat(onFile(AGENCY).list("content[*].name")).isEmpty();
    refused(AGENCY, LICENCE, offered.json("content[0].onFile")).refuses(400, "materials[0].onFile");
  }

  @Test
  void aNewerFileGoesBeforeACertificateAndACertificateThatEndedGivesWayToIt() {
    certified("2026-06-30");
    assertThat(onFile(AGENCY).list("content[*].kind")).containsExactly("CERTIFICATE");
    clock.set("2026-03-05T10:00");
    accepted(DISPATCH, LICENCE);
    assertThat(onFile(AGENCY).list("content[*].kind")).containsExactly("FILE");
  }

  @Test
  void aFileInItsPlaceNeedsAReasonAndTheMaterialIsNoLongerReused() {
    accepted(DISPATCH, LICENCE);
    var second = receive(AGENCY, reused(LICENCE, onFile(AGENCY).json("content[0].onFile")));
    var file = Map.of("name", LICENCE, "fileId", upload());
    api.as("clerk").post("/api/cases/" + second + "/materials", file).refuses(400, "reason");
    var because = Map.of("name", LICENCE, "fileId", upload(), "reason", "换发了新照");
    api.as("clerk").post("/api/cases/" + second + "/materials", because).expect(200);
    assertThat(material(hall.open(second), LICENCE, "reusedFrom")).isNull();
    hall.does("clerk", second, "FormalCheck", "accept");
    assertThat(onFile(DISPATCH).list("content[*].caseNumber")).containsExactly(second);
  }

  @Test
  void onlyTheWindowAsksAndEachLookIsRecorded() {
    var first = accepted(DISPATCH, LICENCE);
    var question = question(AGENCY);
    api.as("reviewer-human-resources").post("/api/materials-on-file", question).refuses(403);
    api.as("supervisor").post("/api/materials-on-file", question).refuses(403);
    api.as("clerk").post("/api/materials-on-file", question).expect(200);
    var trail = api.as("admin").get("/api/admin/audit?subject=" + hall.itemCode(AGENCY)).text();
    assertThat(trail).contains("materials-on-file.read", first).doesNotContain(citizen);
  }

  @Test
  void everythingThatIsWrongWithTheQuestionIsNamed() {
    api.as("clerk")
        .post("/api/materials-on-file", Map.of())
        .refuses(400, "item", "idType", "idNumber");
    var bad = Map.of("item", "x", "idType", "CITIZEN_ID", "idNumber", "370214199001010000");
    api.as("clerk").post("/api/materials-on-file", bad).refuses(400, "item", "idNumber");
  }

  private String accepted(String item, String... materials) {
    var given = java.util.Arrays.stream(materials).map(this::handedIn).toList();
    var number =
        api.as("clerk")
            .post("/api/cases", body(item, given.toArray(Map<?, ?>[]::new)))
            .expect(201)
            .json("caseNumber");
    hall.does("clerk", number, "FormalCheck", "accept");
    return number;
  }

  private String certified(String validUntil) {
    var number = receive("个体工商户设立登记");
    hall.does("clerk", number, "FormalCheck", "accept");
    var reviewer = "reviewer-market-regulation";
    hall.does(reviewer, number, "Examine", "proceed", Map.of("opinion", "符合条件"));
    Map<String, Object> form = validUntil == null ? Map.of() : Map.of("validUntil", validUntil);
    hall.does(reviewer, number, "Decide", "grant", form);
    assertThat(onFile(AGENCY).list("content[*].name")).isEmpty();
    hall.does("certifier", number, "IssueCertificate", "issued");
    return number;
  }

  private String receive(String item, Map<?, ?>... materials) {
    return api.as("clerk").post("/api/cases", body(item, materials)).expect(201).json("caseNumber");
  }

  private Answer refused(String item, String material, String onFile) {
    return api.as("clerk").post("/api/cases", body(item, reused(material, onFile)));
  }

  private Map<String, Object> body(String item, Map<?, ?>... materials) {
    var body = hall.newCase(item);
    body.put(
        "applicant",
        Map.of(
            "name", "王小明", "idType", "CITIZEN_ID", "idNumber", citizen, "mobile", "13812345678"));
    body.put("materials", List.of(materials));
    return body;
  }

  private Map<String, String> handedIn(String name) {
    return Map.of("name", name, "fileId", upload());
  }

  private static Map<String, String> reused(String name, String onFile) {
    return Map.of("name", name, "onFile", onFile);
  }

  private String upload() {
    return api.as("clerk")
        .upload("/api/files", "a.pdf", "application/pdf", PDF)
        .expect(201)
        .json("fileId");
  }

  private Map<String, String> question(String item) {
    return Map.of("item", hall.itemCode(item), "idType", "CITIZEN_ID", "idNumber", citizen);
  }

  private Answer onFile(String item) {
    return api.as("clerk").post("/api/materials-on-file", question(item)).expect(200);
  }

  private Answer content(String username, String caseNumber, String material) {
    var id = material(hall.open(caseNumber), material, "id");
    return api.as(username)
        .get("/api/cases/%s/materials/%s/content".formatted(caseNumber, id))
        .expect(200);
  }

  private static String material(Answer page, String name, String property) {
    List<Map<String, Object>> rows = page.read("materials");
    var row = rows.stream().filter(each -> name.equals(each.get("name"))).findFirst();
    var value = row.orElseThrow().get(property);
    return value == null ? null : value.toString();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A true citizen number of the tests' own. */
  static String citizenNumber(int sequence) {
    var head = "37021419900101%03d".formatted(sequence);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) sum += (head.charAt(i) - '0') * weights[i];
    return head + "10X98765432".charAt(sum % 11);
  }
}
