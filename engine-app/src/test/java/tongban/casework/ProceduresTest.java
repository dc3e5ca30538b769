package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

/** What is waited for in an examination, each with a limit of its own. */
@IntegrationTest
class ProceduresTest {
  private static final String REVIEWER = "reviewer-housing";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired Jobs jobs;
  private Hall hall;
  private String number;

  @BeforeEach
  void accepted() {
    hall = new Hall(api);
    number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
  }

  /** Another version of the item, and a case of it that is accepted. */
  private void acceptedUnder(String procedures, String approver) throws IOException {
    importItem(procedures, approver);
    accepted();
  }

  private void importItem(String procedures, String approver) throws IOException {
    var lines =
        new ClassPathResource("tongban/catalog/items.csv")
            .getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .toList();
    var row = lines.stream().filter(line -> line.contains("," + Hall.PRESALE + ",")).findFirst();
    var cells = new ArrayList<>(List.of(row.orElseThrow().split(",", -1)));
    cells.set(List.of(lines.get(0).split(",")).indexOf("special_procedure"), procedures);
    cells.add(approver);
    var csv = lines.get(0) + ",extension_approver\n" + String.join(",", cells) + "\n";
    api.as("admin").postText("/api/admin/items/import", "text/csv", csv).expect(200);
  }

  @AfterEach
  void theItemIsAsItWas() throws IOException {
    importItem("", "");
  }

  private void starts(String procedure, int days) {
    hall.does(REVIEWER, number, "Examine", "special-procedure", form(procedure, days));
  }

  private static Map<String, Object> form(String procedure, int days) {
    return Map.of("procedure", procedure, "procedureDays", days, "procedureReason", "方案复杂");
  }

  @Test
  void twoOverlapAndTheClocksStandStillUntilBothHaveEnded() {
    clock.set("2026-03-03T10:00");
    starts("专家评审", 5);
    clock.set("2026-03-04T10:00");
    starts("听证", 10);
    var tasks = api.as(REVIEWER).get("/api/tasks?q=" + number).expect(200);
    assertThat(tasks.list("content[*].name"))
        .containsExactlyInAnyOrder("审查", "特别程序：专家评审", "特别程序：听证");
    assertThat(api.as(REVIEWER).in("en").get("/api/tasks?q=" + number).list("content[*].name"))
        .containsExactlyInAnyOrder(
            "Examination", "Special procedure: 专家评审", "Special procedure: 听证");
    assertThat(tasks.list("content[?(@.name=='特别程序：专家评审')].deadline").get(0).toString())
        .startsWith("2026-03-09T17:00");
    var clocks = api.as(REVIEWER).get("/api/cases/" + number + "/clocks").expect(200);
    var statutory = "$[?(@.clock.name=='statutory')]";
    assertThat(clocks.list(statutory + ".suspensions[*].kind")).containsExactly("专家评审", "听证");
    assertThat(clocks.list(statutory + ".suspensions[*].limit.light"))
        .containsExactly("GREEN", "GREEN");
    assertThat(clocks.list(statutory + ".suspensions[*].actor.username")).containsOnly(REVIEWER);
    assertThat(clocks.list("$[?(@.clock.name=='procedure')].clock.part"))
        .containsExactly(number + "/1", number + "/1");
    assertThat(hall.deadline(number, "statutory")).isNull();
  }

  @Test
  void whatIsOverItsLimitIsToldOnceAndGoesOn() {
    clock.set("2026-03-03T10:00");
    starts("专家评审", 5);
    jobs.passTimeTo("2026-03-09T17:00:00");
    assertThat(hall.timeline(number)).doesNotContain("procedure-overdue");
    jobs.passTimeTo("2026-03-12T10:00:00");
    assertThat(hall.timeline(number)).filteredOn("procedure-overdue"::equals).hasSize(1);
    assertThat(hall.open(number).json("light")).isEqualTo("RED");
    hall.does(REVIEWER, number, "SpecialProcedure", "finished", Map.of("result", "通过"));
    assertThat(hall.open(number).json("light")).isEqualTo("GREEN");
  }

  @Test
  void aProcedureTakesNoLongerThanItsItemAllows() throws IOException {
    acceptedUnder("委托评估(20个工作日)", "");
    hall.complete(REVIEWER, number, "Examine", "special-procedure", form("委托评估", 21))
        .refuses(400, "form.procedureDays");
    starts("委托评估", 20);
    assertThat(hall.deadline(number, "procedure")).isEqualTo("2026-03-30");
  }

  @Test
  void furtherMaterialsSuspendOnlyWhereTheItemListsThem() throws IOException {
    acceptedUnder("补充材料", "");
    var form = Map.of("furtherItems", "平面图", "furtherDays", 3);
    hall.does(REVIEWER, number, "Examine", "further-materials", form);
    assertThat(hall.state(number)).isEqualTo("SUSPENDED");
    jobs.passTimeTo("2026-03-05T17:00:01");
    assertThat(hall.state(number)).isEqualTo("ACCEPTED");
    assertThat(hall.timeline(number)).endsWith("further-lapsed");
    // ten days after the 2nd, and 3, 4, 5 March not counted: the 15th, a Sunday
    assertThat(hall.deadline(number, "statutory")).isEqualTo("2026-03-16");
  }

  @Test
  void theSupervisorExtendsWhereTheItemSaysSo() throws IOException {
    acceptedUnder("", "SUPERVISOR");
    var form = Map.of("extensionDays", 5, "extensionReason", "案情复杂");
    hall.does(REVIEWER, number, "Examine", "extension", form);
    assertThat(api.as("head-housing").get("/api/tasks?q=" + number).list("content")).isEmpty();
    hall.does("supervisor", number, "ApproveExtension", "approve", Map.of());
    assertThat(hall.deadline(number, "statutory")).isEqualTo("2026-03-17");
    var clocks = api.as(REVIEWER).get("/api/cases/" + number + "/clocks").expect(200);
    assertThat(clocks.list("$[?(@.clock.name=='statutory')].extensions[*].approver.username"))
        .containsExactly("supervisor");
  }
}
