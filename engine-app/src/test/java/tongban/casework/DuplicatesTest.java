package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

/** A second open case of the same applicant and item is warned about, and not forbidden. */
@IntegrationTest
class DuplicatesTest {
  private static final AtomicInteger APPLICANTS = new AtomicInteger(700);
  private static final String JOINT = "开办旅馆一件事";

  @Autowired Api api;
  Hall hall;
  String citizen;

  @BeforeEach
  void someoneNew() {
    hall = new Hall(api);
    citizen = OnFileTest.citizenNumber(APPLICANTS.incrementAndGet());
  }

  @Test
  void openCasesAreNamedWithTheirStateAndHolder() {
    assertThat(of(Hall.PRESALE).expect(200).list("content")).isEmpty();
    var first = receive(Hall.PRESALE);
    var second = receive(Hall.PRESALE);
    var task = hall.task("clerk", first, "FormalCheck");
    api.as("clerk").post("/api/tasks/" + task + "/claim").expect(204);
    var found = of(Hall.PRESALE).expect(200);
    assertThat(found.list("content[*].caseNumber")).containsExactly(second, first);
    assertThat(found.json("content[1].state")).isEqualTo("RECEIVED");
    assertThat(found.json("content[1].item.name")).isEqualTo(Hall.PRESALE);
    assertThat(found.json("content[1].receivedAt")).isEqualTo("2026-03-02T10:00:00+08:00");
    assertThat(found.list("content[1].holders[*].username")).containsExactly("clerk");
    assertThat(found.list("content[0].holders")).isEmpty();
    assertThat(found.text()).doesNotContain(citizen);
  }

  @Test
  void closedOnesAndThoseOfOthersAreNot() {
    var number = receive(Hall.PRESALE);
    assertThat(of("劳务派遣经营许可(新办)").expect(200).list("content")).isEmpty();
    api.as("clerk").post("/api/cases/" + number + "/withdraw", Map.of("reason", "不办了")).expect(204);
    assertThat(of(Hall.PRESALE).expect(200).list("content")).isEmpty();
    receive(Hall.PRESALE);
    citizen = OnFileTest.citizenNumber(APPLICANTS.incrementAndGet());
    assertThat(of(Hall.PRESALE).expect(200).list("content")).isEmpty();
  }

  @Test
  void aJointMatterAndAnItemOfItAreDuplicates() {
    var joint = receive(JOINT);
    assertThat(of("公共场所卫生许可(新办)").list("content[*].caseNumber")).containsExactly(joint);
    var single = receive("公共场所卫生许可(新办)");
    assertThat(of(JOINT).list("content[*].caseNumber")).containsExactly(single, joint);
  }

  @Test
  void noMoreThanTenAreNamed() {
    for (int i = 0; i < 11; i++) receive(Hall.PRESALE);
    assertThat(of(Hall.PRESALE).list("content")).hasSize(10);
  }

  @Test
  void whatIsBadIsRefusedByItsName() {
    api.as("clerk").post("/api/duplicates", Map.of()).refuses(400, "item", "idNumber");
    ask("clerk", "x", citizen).refuses(400, "item");
    var code = hall.itemCode(Hall.PRESALE);
    ask("clerk", code, "123").refuses(400, "idNumber");
    for (var other : List.of("reviewer-housing", "certifier", "supervisor", "admin")) {
      ask(other, code, citizen).refuses(403);
    }
  }

  private Answer ask(String who, String item, String idNumber) {
    return api.as(who).post("/api/duplicates", Map.of("item", item, "idNumber", idNumber));
  }

  private Answer of(String item) {
    return ask("clerk", hall.itemCode(item), citizen);
  }

  private String receive(String item) {
    var body = hall.newCase(item);
    body.put(
        "applicant",
        Map.of(
            "name", "王小明", "idType", "CITIZEN_ID", "idNumber", citizen, "mobile", "13812345678"));
    return api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
  }
}
