package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

/** Citizens' numbers are seen in full by those who work on the case only, and that is audited. */
@IntegrationTest
class PersonalDataTest {
  private static final String CITIZEN = "11010519491231002X";
  private static final String AGENT = "110105194912310038";

  @Autowired Api api;
  Hall hall;
  String number;

  @BeforeEach
  void receiveFromACitizenWithAnAgent() {
    hall = new Hall(api);
    var body = hall.newCase(Hall.PRESALE);
    body.put(
        "applicant",
        Map.of(
            "name", "张三丰", "idType", "CITIZEN_ID", "idNumber", CITIZEN, "mobile", "13987654321"));
    body.put(
        "form", Map.of("agentName", "李四", "agentIdNumber", AGENT, "agentMobile", "13711112222"));
    number = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
  }

  @Test
  void theAgentsNumbersAreMaskedOnThePageAndRevealedWithTheApplicants() {
    var page = api.as("supervisor").get("/api/cases/" + number).expect(200);
    assertThat(page.text()).doesNotContain(AGENT, "13711112222");
    assertThat(page.json("form.agentIdNumber")).isEqualTo("110105********0038");
    assertThat(page.json("form.agentName")).isEqualTo("李四");
    var seen = api.as("clerk").get("/api/cases/" + number + "/applicant/id-number").expect(200);
    assertThat(seen.json("idNumber")).isEqualTo(CITIZEN);
    assertThat(seen.json("agentIdNumber")).isEqualTo(AGENT);
    assertThat(seen.json("agentMobile")).isEqualTo("13711112222");
  }

  @Test
  void aCitizensCertificateIsReadLikeTheNumberThatStandsInIt() {
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does("reviewer-housing", number, "Examine", "proceed");
    hall.does("reviewer-housing", number, "Decide", "grant");
    hall.does("certifier", number, "IssueCertificate", "issued");
    var path =
        "/api/cases/%s/documents/%s"
            .formatted(
                number,
                java.net.URLEncoder.encode(
                    hall.open(number).json("certificate.number"),
                    java.nio.charset.StandardCharsets.UTF_8));
    assertThat(api.as("certifier").get(path).expect(200).text()).contains(CITIZEN);
    assertThat(
            api.as("admin")
                .get("/api/admin/audit?size=200&subject=" + number)
                .expect(200)
                .list("content[*].action"))
        .contains("case.id-number.read");
    api.as("supervisor").get(path).refuses(403);
  }

  @Test
  void aCorrectedNameIsTheWorklistsToo() {
    api.as("clerk")
        .patch("/api/cases/" + number + "/applicant", Map.of("name", " 张三峰 ", "reason", "录入有误"))
        .expect(200);
    var tasks = api.as("clerk").get("/api/tasks?q=" + number).expect(200);
    assertThat(tasks.json("content[0].applicantName")).isEqualTo("张三峰");
  }

  @Test
  void whoHasTwoRolesSeesWhatEitherSees() {
    api.as("admin")
        .post(
            "/api/admin/people",
            Map.of(
                "username",
                "both",
                "name",
                "王两职",
                "roles",
                List.of("REVIEWER", "CERTIFIER"),
                "department",
                "health",
                "enabled",
                true,
                "password",
                "demo-demo-demo"));
    var both = api.as("both", "demo-demo-demo");
    both.get("/api/cases/" + number).refuses(404);
    assertThat(both.get("/api/cases?q=" + number).expect(200).list("content")).isEmpty();
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does("reviewer-housing", number, "Examine", "proceed");
    hall.does("reviewer-housing", number, "Decide", "grant");
    both.get("/api/cases/" + number).expect(200);
    assertThat(both.get("/api/cases?q=" + number).list("content[*].caseNumber"))
        .containsExactly(number);
  }

  @Test
  void aDayOutsideTheCalendarIsRefusedByItsName() {
    for (var day : List.of("1999-12-31", "2100-01-01", "%2B999999999-12-31")) {
      api.as("clerk").get("/api/cases?from=" + day).refuses(400, "from");
      api.as("clerk").get("/api/cases?to=" + day).refuses(400, "to");
    }
  }
}
