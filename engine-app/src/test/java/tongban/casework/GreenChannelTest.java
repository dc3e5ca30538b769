package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

/** Stewards, precedence, early intervention, days saved and assisted service. */
@IntegrationTest
class GreenChannelTest {
  private static final String HEAD = "head-housing";
  private static final String REVIEWER = "reviewer-housing";
  private static final String CALLER =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
        <process id="caller-without-form" isExecutable="true" camunda:historyTimeToLive="P3650D">
          <startEvent id="a"/>
          <sequenceFlow id="ab" sourceRef="a" targetRef="b"/>
          <callActivity id="b" name="一窗受理" calledElement="one-window"/>
          <sequenceFlow id="bc" sourceRef="b" targetRef="c"/>
          <endEvent id="c"/>
        </process>
      </definitions>
      """;

  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired RepositoryService repository;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;
  Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall(api);
  }

  @Test
  void theItemMayBeTakenInByItsOwnFlowAndByThoseThatCallIt() {
    var code = hall.itemCode(Hall.PRESALE);
    var flows = api.as("clerk").get("/api/receipt-flows?item=" + code).expect(200);
    assertThat(flows.list("content[*].code")).startsWith("one-window").contains("green-channel");
    var body = body("now");
    body.put("flow", "no-such-flow");
    api.as("clerk").post("/api/cases", body).refuses(400, "flow");
  }

  @Test
  void aFlowWithoutAFormForTheReceiptTakesNothingIn() {
    var deployed = repository.createDeployment().addString("caller.bpmn", CALLER).deploy();
    try {
      var flows = api.as("clerk").get("/api/receipt-flows?item=" + hall.itemCode(Hall.PRESALE));
      assertThat(flows.list("content[*].code")).doesNotContain("caller-without-form");
      var body = body("now");
      body.put("flow", "caller-without-form");
      api.as("clerk").post("/api/cases", body).refuses(400, "flow");
    } finally {
      repository.deleteDeployment(deployed.getId(), true);
    }
  }

  @Test
  void theModelThatIsCalledIsShownWithTheStepThatTheCaseIsAt() {
    var number = receive("now");
    var path = "/api/cases/" + number + "/model";
    var before = api.as("clerk").get(path).expect(200);
    assertThat(before.json("key")).isEqualTo("green-channel");
    assertThat(before.list("active")).containsExactly("ApproveChannel");
    approve(number, 80).expect(200);
    hall.does("clerk", number, "FormalCheck", "accept");
    var model = api.as("clerk").get(path).expect(200);
    assertThat(model.json("xml")).contains("<bpmn:process id=\"green-channel\"");
    assertThat(model.list("called[*].name")).containsExactly("一窗受理");
    assertThat(model.json("called[0].xml")).contains("<bpmn:process id=\"one-window\"");
    assertThat(model.list("active")).containsExactly("Examine", "OneWindow");
    assertThat(model.list("passed")).contains("ApproveChannel", "FormalCheck");
  }

  @Test
  void groundsAreStatedWithEvidence() {
    var body = body("now");
    body.put("form", Map.of("filing", "now"));
    api.as("clerk")
        .post("/api/cases", body)
        .refuses(400, "form.ground", "form.basis", "form.evidence");
  }

  @Test
  void itsTasksComeBeforeOthersInEveryWorklist() {
    var ordinary = hall.receive(Hall.PRESALE);
    var green = approved("now", 90);
    var list = api.as("clerk").get("/api/tasks?size=200").expect(200).list("content[*].caseNumber");
    assertThat(list.indexOf(green)).isLessThan(list.indexOf(ordinary));
    hall.does("clerk", ordinary, "FormalCheck", "accept");
    hall.does("clerk", green, "FormalCheck", "accept");
    list = api.as(REVIEWER).get("/api/tasks?size=200").expect(200).list("content[*].caseNumber");
    assertThat(list.indexOf(green)).isLessThan(list.indexOf(ordinary));
  }

  @Test
  void whatIsOpenAlreadyMovesUpTooAndNothingMovesDown() {
    var first = hall.receive(Hall.PRESALE);
    var second = hall.receive(Hall.PRESALE);
    for (int priority : List.of(90, 70)) {
      transaction.executeWithoutResult(
          any -> events.publishEvent(new CasePrioritised(second, priority)));
      var list =
          api.as("clerk").get("/api/tasks?size=200").expect(200).list("content[*].caseNumber");
      assertThat(list.indexOf(second)).isLessThan(list.indexOf(first));
    }
    assertThat(priorities(second)).containsExactly(90);
  }

  private List<Integer> priorities(String number) {
    return jdbc.queryForList(
        "select priority from worklist where case_number = ?", Integer.class, number);
  }

  @Test
  void whoApprovesIsTheHeadOfTheDepartmentAndItIsAudited() {
    var number = receive("now");
    assertThat(api.as("clerk").get("/api/tasks?q=" + number).list("content")).isEmpty();
    assertThat(api.as("head-health").get("/api/tasks?q=" + number).list("content")).isEmpty();
    approve(number, 80).expect(200);
    var page = hall.open(number);
    assertThat(page.json("stewardship.state")).isEqualTo("APPROVED");
    assertThat(page.json("stewardship.steward.username")).isEqualTo("second-clerk");
    assertThat(page.json("stewardship.ground")).isEqualTo("KEY_PROJECT");
    var audit = api.as("supervisor").get("/api/admin/audit?subject=" + number).expect(200);
    assertThat(audit.list("content[*].action")).contains("case.stewardship.approved");
  }

  @Test
  void nothingOfTheLawRunsBeforeItIsFiledAndAllOfItAfterwards() {
    var number = receive("later");
    assertThat(hall.state(number)).isEqualTo("PREPARING");
    assertThat(hall.documents(number)).containsExactly("REGISTRATION_NOTE");
    approve(number, 80).expect(200);
    clock.set("2026-03-10T10:00");
    hall.does("second-clerk", number, "EarlyIntervention", "file", Map.of("guidance", "指导"));
    assertThat(hall.state(number)).isEqualTo("RECEIVED");
    assertThat(hall.open(number).json("receivedAt")).startsWith("2026-03-10");
    assertThat(hall.deadline(number, "acceptance")).isEqualTo("2026-03-17");
    jobs.passTimeTo("2026-03-17T17:00:01");
    assertThat(hall.open(number).json("deemedAccepted")).isEqualTo("true");
    assertThat(hall.open(number).json("acceptedAt")).startsWith("2026-03-10");
  }

  @Test
  void daysSavedAreCountedOfTheCaseAndInAllAndNothingForWhatWasSuspended() {
    long before = sum();
    var number = approved("now", 90);
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does(
        REVIEWER,
        number,
        "Examine",
        "special-procedure",
        Map.of("procedure", "专家评审", "procedureDays", 10, "procedureReason", "复杂"));
    clock.set("2026-03-06T10:00");
    hall.does(REVIEWER, number, "SpecialProcedure", "finished", Map.of("result", "通过"));
    clock.set("2026-03-09T10:00");
    hall.does(REVIEWER, number, "Examine", "proceed");
    assertThat(hall.open(number).json("stewardship.savedDays")).isNull();
    hall.does(REVIEWER, number, "Decide", "grant");
    var page = hall.open(number);
    // 5 promised; Monday the 9th alone has counted, 3 to 6 March were suspended
    assertThat(page.json("stewardship.standardDays")).isEqualTo("5");
    assertThat(page.json("stewardship.takenDays")).isEqualTo("1");
    assertThat(page.json("stewardship.savedDays")).isEqualTo("4");
    assertThat(sum()).isEqualTo(before + 4);
    var mine = api.as("second-clerk").get("/api/stewarded-cases?mine=true&size=200").expect(200);
    assertThat(mine.list("content[*].caseNumber")).contains(number);
    var others = api.as("clerk").get("/api/stewarded-cases?mine=true&size=200").expect(200);
    assertThat(others.list("content[*].caseNumber")).doesNotContain(number);
    api.as("clerk")
        .get("/api/stewarded-cases/saved-days?from=2026-03-02&to=2026-03-01")
        .refuses(400, "to");
  }

  @Test
  void aPeriodThatTheLawGivesOthersIsNotShortened() {
    var number = approved("now", 100);
    hall.does("clerk", number, "FormalCheck", "accept");
    var asked = new LinkedHashMap<String, Object>();
    asked.put("procedure", "听证");
    asked.put("procedureDays", 5);
    asked.put("procedureReason", "利害关系人要求");
    var refused = hall.complete(REVIEWER, number, "Examine", "special-procedure", asked);
    refused.refuses(400, "form.procedureDays");
    assertThat(refused.json("errors[0].message")).contains("行政许可法第四十八条", "7个工作日");
    asked.put("procedureDays", 15);
    hall.does(REVIEWER, number, "Examine", "special-procedure", asked);
    var result = Map.of("result", "已举行");
    // told on Monday the 2nd: seven working days are over on Wednesday the 11th
    clock.set("2026-03-11T16:59");
    hall.complete(REVIEWER, number, "SpecialProcedure", "finished", result).refuses(409);
    clock.set("2026-03-12T09:00");
    hall.does(REVIEWER, number, "SpecialProcedure", "finished", result);
  }

  @Test
  void whoIsHelpedHasSaidSoInWritingAndItIsCounted() {
    var body = new LinkedHashMap<>(hall.newCase(Hall.PRESALE));
    var form = new LinkedHashMap<String, Object>();
    form.put("assisted", true);
    form.put("assistedKind", "ELDERLY");
    body.put("form", form);
    api.as("second-clerk").post("/api/cases", body).refuses(400, "form.authorisation");
    long before = helped();
    form.put("authorisation", List.of(file("second-clerk")));
    var number = api.as("second-clerk").post("/api/cases", body).expect(201).json("caseNumber");
    var page = hall.open(number);
    assertThat(page.json("assistance.kind")).isEqualTo("ELDERLY");
    assertThat(page.json("assistance.helper.username")).isEqualTo("second-clerk");
    assertThat(helped()).isEqualTo(before + 1);
    assertThat(page.list("timeline[*].kind")).contains("assisted");
    var mine = api.as("second-clerk").get("/api/assisted-cases?mine=true&size=200").expect(200);
    assertThat(mine.list("content[*].caseNumber")).contains(number);
    // the authorisation is the case's, for those who may see it
    var authorisation = "/api/cases/" + number + "/files/" + page.json("assistance.authorisation");
    api.as("clerk").get(authorisation).expect(200);
    api.as("reviewer-tobacco").get(authorisation).refuses(404);
  }

  private long helped() {
    return Long.parseLong(api.as("supervisor").get("/api/assisted-cases/counts").json("cases"));
  }

  private long sum() {
    return Long.parseLong(
        api.as("supervisor").get("/api/stewarded-cases/saved-days").json("savedDays"));
  }

  private String approved(String filing, int priority) {
    var number = receive(filing);
    approve(number, priority).expect(200);
    return number;
  }

  private Answer approve(String number, int priority) {
    return hall.complete(
        HEAD,
        number,
        "ApproveChannel",
        "approve",
        Map.of("steward", "second-clerk", "priority", priority, "opinion", "属重点项目"));
  }

  private String receive(String filing) {
    return api.as("clerk").post("/api/cases", body(filing)).expect(201).json("caseNumber");
  }

  private Map<String, Object> body(String filing) {
    var body = new LinkedHashMap<>(hall.newCase(Hall.PRESALE));
    body.put("flow", "green-channel");
    body.put(
        "form",
        Map.of(
            "ground",
            "KEY_PROJECT",
            "filing",
            filing,
            "basis",
            "市重点项目清单",
            "evidence",
            List.of(file("clerk"))));
    return body;
  }

  private String file(String username) {
    var paper = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n";
    return api.as(username)
        .upload(
            "/api/files", "证明.pdf", "application/pdf", paper.getBytes(StandardCharsets.US_ASCII))
        .json("fileId");
  }
}
