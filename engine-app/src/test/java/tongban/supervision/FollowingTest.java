package tongban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;
import tongban.deadline.Lights;

/** What stewards and helpers are told of the cases that they follow. */
@IntegrationTest
class FollowingTest {
  private static final String CONTRACT = "施工合同";
  private static final String STEWARD = "second-clerk";

  @Autowired Api api;
  @Autowired Lights lights;
  @Autowired MutableClock time;
  @Autowired Jobs jobs;
  private Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall(api);
  }

  @Test
  void theStewardIsToldOfTheAppointmentAndOfEachTimeThatRunsOutTheApplicantsToo() {
    var number = conditional("370212198701011236");
    assertThat(told(STEWARD, number)).containsExactly("APPOINTED null");
    assertThat(told("clerk", number)).isEmpty();
    at("2026-03-06T09:00");
    assertThat(told(STEWARD, number))
        .containsExactlyInAnyOrder("APPOINTED null", "YELLOW promised");
    at("2026-03-13T09:00");
    at("2026-03-13T09:00");
    assertThat(told(STEWARD, number)).contains("YELLOW cure").doesNotContain("YELLOW promised");
    assertThat(told("clerk", number)).isEmpty();
    assertThat(told("reviewer-housing", number)).doesNotContain("YELLOW cure");
  }

  @Test
  void theStewardIsToldThatItWasRevokedAndOfNothingThatIsOver() {
    var number = conditional("370212198701011244");
    at("2026-03-13T09:00");
    jobs.passTimeTo("2026-03-16T17:00:01");
    lights.catchUp();
    assertThat(hall.state(number)).isEqualTo("REVOKED");
    assertThat(told(STEWARD, number)).containsExactly("REVOKED null");
    assertThat(told("clerk", number)).isEmpty();
  }

  @Test
  void whoHelpsIsToldToo() {
    var body = new LinkedHashMap<>(hall.newCase(Hall.PRESALE));
    body.put(
        "form",
        Map.of(
            "assisted", true, "assistedKind", "ELDERLY", "authorisation", List.of(file("clerk"))));
    var number = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
    hall.does("clerk", number, "FormalCheck", "accept");
    at("2026-03-06T09:00");
    assertThat(told("clerk", number)).containsExactly("YELLOW promised");
    assertThat(told(STEWARD, number)).isEmpty();
  }

  private void at(String localDateTime) {
    time.set(localDateTime);
    lights.catchUp();
  }

  /** Reminders that are about no task of theirs: kind and clock. */
  private List<String> told(String username, String number) {
    var found = api.as(username).get("/api/reminders?size=200").expect(200);
    List<Map<String, Object>> rows = found.read("content");
    var told = new ArrayList<String>();
    for (var row : rows) {
      if (row.get("caseNumber").equals(number) && row.get("taskId") == null) {
        told.add(row.get("kind") + " " + row.get("clock"));
      }
    }
    return told;
  }

  private String conditional(String idNumber) {
    var body = new LinkedHashMap<>(hall.newCase(Hall.PRESALE));
    body.put(
        "applicant",
        Map.of(
            "name", "钱跟", "idType", "CITIZEN_ID", "idNumber", idNumber, "mobile", "13812345678"));
    var all =
        api.as("clerk").get("/api/items/" + hall.itemCode(Hall.PRESALE)).list("materials[*].name");
    body.put(
        "materials",
        all.stream()
            .filter(name -> !name.equals(CONTRACT))
            .map(name -> Map.of("name", name, "paper", true))
            .toList());
    body.put("flow", "green-channel");
    body.put(
        "form",
        Map.of(
            "ground",
            "KEY_PROJECT",
            "filing",
            "now",
            "basis",
            "清单",
            "evidence",
            List.of(file("clerk"))));
    var number = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
    var approval = Map.of("steward", STEWARD, "priority", 80, "opinion", "属重点项目");
    hall.does("head-housing", number, "ApproveChannel", "approve", approval);
    var task = hall.task("clerk", number, "FormalCheck");
    var commitment = api.as("clerk").get("/api/tasks/" + task).json("data.commitment");
    var signed = Map.of("commitment", commitment, "signedBy", "钱跟", "signed", true);
    hall.does("clerk", number, "FormalCheck", "accept-conditionally", signed);
    return number;
  }

  private String file(String username) {
    var paper = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n";
    return api.as(username)
        .upload(
            "/api/files", "证明.pdf", "application/pdf", paper.getBytes(StandardCharsets.US_ASCII))
        .json("fileId");
  }
}
