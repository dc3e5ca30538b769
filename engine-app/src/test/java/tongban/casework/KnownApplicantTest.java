package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What the hall knows of an applicant is not typed again. */
@IntegrationTest
class KnownApplicantTest {
  private static final AtomicInteger APPLICANTS = new AtomicInteger(500);

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate database;
  Hall hall;
  String citizen;

  @BeforeEach
  void someoneNew() {
    hall = new Hall(api);
    citizen = OnFileTest.citizenNumber(APPLICANTS.incrementAndGet());
  }

  @Test
  void theLastCaseCounts() {
    receive("王小明", "13812345678", Map.of("address", "旧址", "remark", "急"));
    clock.set("2026-03-03T10:00");
    var last =
        receive(
            "王晓明", "13912345678", Map.of("address", "新址", "agentName", "李四", "projectName", "p"));
    var known = ask("CITIZEN_ID", citizen).expect(200);
    assertThat(known.json("known.name")).isEqualTo("王晓明");
    assertThat(known.json("known.mobile")).isEqualTo("13912345678");
    assertThat(known.map("known.form")).isEqualTo(Map.of("address", "新址", "agentName", "李四"));
    assertThat(known.json("known.caseNumber")).isEqualTo(last);
    assertThat(known.json("known.receivedAt")).isEqualTo("2026-03-03T10:00:00+08:00");
  }

  @Test
  void eachLookIsRecordedWithoutTheNumber() {
    var number = receive("王小明", "13812345678", Map.of());
    ask("CITIZEN_ID", citizen).expect(200);
    var details =
        database.queryForList(
            "select detail from audit_entry where subject = ? and action = ?",
            String.class,
            number,
            "applicant-on-file.read");
    assertThat(details).hasSize(1);
    assertThat(details.get(0)).contains(citizen.substring(0, 4)).doesNotContain(citizen);
  }

  @Test
  void whoNeverAppliedIsNotKnown() {
    assertThat(ask("CITIZEN_ID", citizen).expect(200).<Object>read("known")).isNull();
  }

  @Test
  void whatIsBadIsRefusedByItsName() {
    ask("CITIZEN_ID", citizen.substring(1)).refuses(400, "idNumber");
    ask("USCC", citizen).refuses(400, "idNumber");
    api.as("clerk").post("/api/applicants-on-file", Map.of()).refuses(400, "idType", "idNumber");
    for (var other : new String[] {"reviewer-housing", "certifier", "supervisor", "admin"}) {
      var body = Map.of("idType", "CITIZEN_ID", "idNumber", citizen);
      api.as(other).post("/api/applicants-on-file", body).refuses(403);
    }
  }

  private Answer ask(String idType, String idNumber) {
    return api.as("clerk")
        .post("/api/applicants-on-file", Map.of("idType", idType, "idNumber", idNumber));
  }

  private String receive(String name, String mobile, Map<String, String> form) {
    var body = hall.newCase(Hall.PRESALE);
    body.put(
        "applicant",
        Map.of("name", name, "idType", "CITIZEN_ID", "idNumber", citizen, "mobile", mobile));
    body.put("form", form);
    return api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
  }
}
