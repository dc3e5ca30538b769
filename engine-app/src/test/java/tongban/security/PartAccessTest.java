package tongban.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

/** What a department sees of a case in which another department has a part. */
@IntegrationTest
class PartAccessTest {
  private static final byte[] PDF =
      "%PDF-1.4\n%health only\n%%EOF".getBytes(StandardCharsets.UTF_8);
  private static final String MATERIAL = "卫生检测或评价报告";
  private static final List<String> SIBLINGS =
      List.of("reviewer-emergency", "head-emergency", "reviewer-market-regulation");

  @Autowired Api api;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  Hall hall;
  String number;
  String fileId;
  List<String> secrets;
  Map<String, String> names;
  List<String> tasks;

  /** The health department has examined its part of a hotel; nobody else has seen how. */
  @BeforeEach
  void examineOnePart() {
    hall = new Hall(api);
    fileId =
        api.as("clerk")
            .upload("/api/files", "health-only.pdf", "application/pdf", PDF)
            .expect(201)
            .json("fileId");
    var body = hall.newCase("开办旅馆一件事");
    body.put("materials", List.of(Map.of("name", MATERIAL, "fileId", fileId)));
    number = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does("reviewer-market-regulation", number, "Examine", "proceed");
    hall.does("reviewer-market-regulation", number, "Decide", "grant");
    var done = hall.task("reviewer-health", number, "Examine");
    hall.does(
        "reviewer-health",
        number,
        "Examine",
        "special-procedure",
        Map.of("procedure", "现场核实", "procedureDays", 5, "procedureReason", "秘密理由"));
    hall.does("reviewer-health", number, "SpecialProcedure", "finished", Map.of("result", "秘密结果"));
    tasks = List.of(done, hall.task("reviewer-health", number, "Examine"));
    var page = hall.open(number);
    var notice = page.list("documents[?(@.kind=='PROCEDURE_NOTICE')].number").get(0);
    var material = page.list("materials[?(@.name=='" + MATERIAL + "')].id").get(0);
    names = Map.of("{caseNumber}", number, "{number}", notice, "{id}", material);
    secrets = List.of("秘密理由", "秘密结果", notice, MATERIAL, "health-only.pdf", fileId);
  }

  @Test
  void nothingOfItLeaksToTheOthers() {
    for (var sibling : SIBLINGS) {
      for (var path : paths()) {
        var answer = api.as(sibling).get(path);
        assertThat(secrets)
            .as("%s tells %s", path, sibling)
            .noneMatch(secret -> !path.contains(secret) && answer.text().contains(secret));
      }
      api.as(sibling).get(path("/documents/{number}")).refuses(404);
      api.as(sibling).get(path("/materials/{id}/content")).refuses(404);
      for (var task : tasks) api.as(sibling).get("/api/tasks/" + task).refuses(404);
    }
  }

  private List<String> paths() {
    return Endpoint.all(mapping).stream()
        .filter(endpoint -> endpoint.method().equals("GET"))
        .map(Endpoint::path)
        .filter(path -> path.contains("{caseNumber}") || !path.contains("{"))
        .filter(path -> !path.contains("/admin/"))
        .map(path -> path.contains("{caseNumber}") ? filled(path) : path + "?q=" + number)
        .toList();
  }

  private String path(String suffix) {
    return filled("/api/cases/{caseNumber}" + suffix);
  }

  private String filled(String path) {
    for (var name : names.entrySet()) path = path.replace(name.getKey(), name.getValue());
    return path;
  }

  @Test
  void theOthersSeeTheHeadAndOneLineOfIt() {
    var page = api.as("reviewer-emergency").get("/api/cases/" + number).expect(200);
    assertThat(page.json("applicant.name")).isNotBlank();
    assertThat(page.list("parts[*].item.name")).hasSize(4).contains("公共场所卫生许可(新办)");
    assertThat(page.list("parts[*].state"))
        .containsExactly("DECIDED", "EXAMINATION", "EXAMINATION", "EXAMINATION");
    assertThat(page.list("parts[*].decision")).containsOnly("null");
    assertThat(line(page, 1)).containsOnlyNulls();
    assertThat(line(page, 2)).doesNotContainNull();
    assertThat(page.list("clocks[*].part")).containsOnly("null", number + "/3");
    assertThat(page.list("timeline[*].part")).containsOnly("null");
    assertThat(page.list("materials[*].name")).contains("消防安全制度").doesNotContain(MATERIAL);
    var list = api.as("reviewer-emergency").get("/api/cases?q=" + number).expect(200);
    assertThat(list.json("content[0].caseNumber")).isEqualTo(number);
  }

  private static List<Object> line(Answer page, int index) {
    Map<String, Object> part = page.map("parts[" + index + "]");
    return Stream.of("light", "statutory", "promised").map(part::get).toList();
  }

  @Test
  void itsOwnDepartmentAndTheWindowSeeIt() {
    for (var insider : List.of("reviewer-health", "head-health", "clerk", "supervisor")) {
      assertThat(api.as(insider).get("/api/cases/" + number).expect(200).text())
          .contains("秘密结果", MATERIAL);
      assertThat(api.as(insider).get(path("/documents/{number}")).expect(200).text())
          .contains("秘密理由");
    }
    api.as("reviewer-health").get(path("/materials/{id}/content")).expect(200);
  }

  @Test
  void aDepartmentWithoutAPartSeesNothing() {
    for (var outsider : List.of("reviewer-housing", "head-housing", "certifier")) {
      api.as(outsider).get("/api/cases/" + number).refuses(404);
      assertThat(api.as(outsider).get("/api/cases?q=" + number).list("content")).isEmpty();
    }
  }

  @Test
  void theModelShowsAnotherPartsPositionToWhoMaySeeIt() {
    hall.does("reviewer-health", number, "Examine", "proceed");
    assertThat(api.as("reviewer-health").get(path("/model")).list("active"))
        .containsExactly("Decide");
    var elsewhere = api.as("reviewer-emergency").get(path("/model")).expect(200);
    assertThat(elsewhere.list("active")).containsExactly("Examine");
    assertThat(elsewhere.list("passed")).doesNotContain("SpecialProcedure", "Examine");
    assertThat(api.as("clerk").get(path("/model")).list("active")).contains("Decide", "Examine");
  }
}
