package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

/** Every path of the one-window flow for one department. */
@IntegrationTest
class OneWindowTest {
  private static final String REVIEWER = "reviewer-housing";
  private static final String HEAD = "head-housing";

  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired JdbcTemplate jdbc;

  Hall hall;
  String received;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    received = hall.receive(Hall.PRESALE);
  }

  @Test
  void fromReceiptToArchive() {
    hall.does("clerk", received, "FormalCheck", "accept");
    assertThat(hall.state(received)).isEqualTo("ACCEPTED");
    // 2 March 2026 is a Monday: 10 days end on the 12th, 5 working days on the 9th
    assertThat(hall.deadline(received, "statutory")).isEqualTo("2026-03-12");
    assertThat(hall.deadline(received, "promised")).isEqualTo("2026-03-09");
    hall.does(REVIEWER, received, "Examine", "proceed", Map.of("opinion", "符合条件"));
    hall.does(REVIEWER, received, "Decide", "grant");
    assertThat(hall.state(received)).isEqualTo("DECIDED");
    hall.does("certifier", received, "IssueCertificate", "issued");
    assertThat(hall.state(received)).isEqualTo("ISSUED");
    hall.does("certifier", received, "Deliver", "delivered");

    assertThat(hall.state(received)).isEqualTo("ARCHIVED");
    assertThat(hall.documents(received))
        .containsExactly(
            "RECEIPT_NOTE",
            "ACCEPTANCE_NOTICE",
            "GRANT_DECISION",
            "CERTIFICATE",
            "DELIVERY_RECEIPT",
            "RATING_INVITATION");
    assertThat(hall.open(received).json("certificate.verificationCode")).isNotBlank();
    assertThat(hall.open(received).list("clocks[*].state")).containsOnly("STOPPED");
    assertNothingIsLeft();
  }

  @Test
  void aSupplementIsAskedForOnceAndStartsTheAcceptanceLimitAnew() {
    assertThat(hall.deadline(received, "acceptance")).isEqualTo("2026-03-09");
    askSupplement();
    assertThat(hall.state(received)).isEqualTo("SUPPLEMENT_ASKED");
    clock.set("2026-03-04T10:00");
    hall.does("clerk", received, "AwaitSupplement", "supplied");
    assertThat(hall.state(received)).isEqualTo("RECEIVED");
    assertThat(hall.deadline(received, "acceptance")).isEqualTo("2026-03-11");
    hall.complete("clerk", received, "FormalCheck", "supplement", Map.of("supplementItems", "再补一次"))
        .refuses(400, "outcome");
    hall.does("clerk", received, "FormalCheck", "accept");
    assertThat(hall.state(received)).isEqualTo("ACCEPTED");
  }

  private void askSupplement() {
    hall.does(
        "clerk",
        received,
        "FormalCheck",
        "supplement",
        Map.of("supplementItems", "请补交预售方案", "missingMaterials", java.util.List.of("预售方案")));
  }

  @Test
  void aSupplementThatNeverComesLapses() {
    askSupplement();
    assertThat(hall.deadline(received, "supplement")).isEqualTo("2026-04-28");
    jobs.passTimeTo("2026-04-28T17:00:00");
    assertThat(hall.state(received)).isEqualTo("SUPPLEMENT_ASKED");
    jobs.passTimeTo("2026-04-28T17:00:01");
    assertThat(hall.state(received)).isEqualTo("LAPSED");
    assertThat(hall.documents(received)).endsWith("TERMINATION_NOTICE");
    assertNothingIsLeft();
  }

  @Test
  void acceptanceIsRefusedWithReasonAndRemedy() {
    hall.complete("clerk", received, "FormalCheck", "refuse", Map.of()).refuses(400, "form.reason");
    hall.does("clerk", received, "FormalCheck", "refuse", Map.of("reason", "申请人主体不适格"));
    assertThat(hall.state(received)).isEqualTo("NOT_ACCEPTED");
    assertThat(hall.documents(received)).endsWith("NON_ACCEPTANCE_NOTICE");
    assertNothingIsLeft();
  }

  @Test
  void aMatterThatIsNotOursNamesTheCompetentAuthority() {
    hall.does(
        "clerk",
        received,
        "FormalCheck",
        "not-our-matter",
        Map.of("reason", "属于市级权限", "competentAuthority", "市住房和城乡建设局"));
    assertThat(hall.state(received)).isEqualTo("NOT_OUR_MATTER");
    assertNothingIsLeft();
  }

  @Test
  void noAnswerInTimeMeansAcceptedFromTheDayOfReceipt() {
    jobs.passTimeTo("2026-03-09T17:00:00");
    assertThat(hall.state(received)).isEqualTo("RECEIVED");
    jobs.passTimeTo("2026-03-09T17:00:01");
    assertThat(hall.state(received)).isEqualTo("ACCEPTED");
    assertThat(hall.open(received).json("deemedAccepted")).isEqualTo("true");
    assertThat(hall.open(received).json("acceptedAt")).startsWith("2026-03-02");
    assertThat(hall.deadline(received, "statutory")).isEqualTo("2026-03-12");
  }

  @Test
  void aSpecialProcedureSuspendsAndItsEndResumes() {
    hall.does("clerk", received, "FormalCheck", "accept");
    clock.set("2026-03-03T10:00");
    startProcedure();
    assertThat(hall.state(received)).isEqualTo("SUSPENDED");
    assertThat(hall.deadline(received, "statutory")).isNull();
    assertThat(statutoryTimer()).isEqualTo("9999-01-01");
    clock.set("2026-03-06T10:00");
    hall.does(REVIEWER, received, "SpecialProcedure", "finished", Map.of("result", "专家评审通过"));
    assertThat(hall.state(received)).isEqualTo("ACCEPTED");
    // (3, 6] March does not count: 12 + 3 = 15, a Sunday, so Monday the 16th
    assertThat(hall.deadline(received, "statutory")).isEqualTo("2026-03-16");
    assertThat(statutoryTimer()).isEqualTo("2026-03-16");
    var clocks = api.as(REVIEWER).get("/api/cases/" + received + "/clocks").expect(200);
    var statutory = "[?(@.clock.name=='statutory')].days";
    assertThat(clocks.list("$" + statutory + "[?(@.kind=='SUSPENDED')].date"))
        .containsExactly("2026-03-04", "2026-03-05", "2026-03-06");
    assertThat(clocks.list("$" + statutory + "[?(@.kind=='COUNTED')].date")).hasSize(10);
  }

  private void startProcedure() {
    hall.does(
        REVIEWER,
        received,
        "Examine",
        "special-procedure",
        Map.of("procedure", "专家评审", "procedureDays", 5, "procedureReason", "方案复杂"));
  }

  private String statutoryTimer() {
    var instance =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(received).singleResult();
    var timer =
        management
            .createJobQuery()
            .processInstanceId(instance.getId())
            .activityId("StatutoryLimitPassed")
            .singleResult();
    return timer.getDuedate().toInstant().atZone(tongban.Tongban.ZONE).toLocalDate().toString();
  }

  @Test
  void furtherMaterialsDoNotSuspend() {
    hall.does("clerk", received, "FormalCheck", "accept");
    hall.does(
        REVIEWER, received, "Examine", "further-materials", Map.of("furtherItems", "分层平面图加盖公章"));
    assertThat(hall.deadline(received, "statutory")).isEqualTo("2026-03-12");
    hall.does("clerk", received, "AwaitFurtherMaterials", "received");
    hall.does(REVIEWER, received, "Examine", "proceed");
  }

  @Test
  void anExtensionIsApprovedByTheHeadOnce() {
    hall.does("clerk", received, "FormalCheck", "accept");
    askExtension(5);
    hall.does(HEAD, received, "ApproveExtension", "approve", Map.of());
    assertThat(hall.deadline(received, "statutory")).isEqualTo("2026-03-17");
    assertThat(statutoryTimer()).isEqualTo("2026-03-17");
    assertThat(hall.documents(received)).endsWith("EXTENSION_NOTICE");
    askExtension(2);
    hall.complete(HEAD, received, "ApproveExtension", "approve", Map.of()).refuses(409);
    hall.complete(HEAD, received, "ApproveExtension", "reject", Map.of())
        .refuses(400, "form.opinion");
    hall.does(HEAD, received, "ApproveExtension", "reject", Map.of("opinion", "只能延长一次"));
    assertThat(hall.deadline(received, "statutory")).isEqualTo("2026-03-17");
  }

  private void askExtension(int days) {
    hall.does(
        REVIEWER,
        received,
        "Examine",
        "extension",
        Map.of("extensionDays", days, "extensionReason", "案情复杂"));
  }

  @Test
  void aRefusalStatesReasonsAndIsDelivered() {
    hall.does("clerk", received, "FormalCheck", "accept");
    hall.does(REVIEWER, received, "Examine", "proceed");
    hall.does(REVIEWER, received, "Decide", "return", Map.of("returnReason", "补充论证"));
    hall.does(REVIEWER, received, "Examine", "proceed");
    hall.does(REVIEWER, received, "Decide", "refuse", Map.of("reasons", "投资未达总额百分之二十五"));
    assertThat(hall.state(received)).isEqualTo("DECIDED");
    assertThat(hall.open(received).json("outcome")).isEqualTo("REFUSED");
    hall.complete(
            "certifier",
            received,
            "Deliver",
            "delivered",
            Map.of("receiverName", "王经理", "receiverIdNumber", "110105194912310021"))
        .refuses(400, "form.receiverIdNumber");
    hall.does("certifier", received, "Deliver", "delivered", Map.of("receiverName", "王经理"));
    assertThat(hall.state(received)).isEqualTo("ARCHIVED");
    assertNothingIsLeft();
  }

  @Test
  void theApplicantWithdrawsAtAnyStepBeforeTheDecision() {
    withdraw(received);

    var asked = received = hall.receive(Hall.PRESALE);
    askSupplement();
    withdraw(asked);

    var suspended = received = hall.receive(Hall.PRESALE);
    hall.does("clerk", received, "FormalCheck", "accept");
    startProcedure();
    withdraw(suspended);
    assertThat(ledger(suspended)).as("the suspension ends").endsWith("RESUME", "STOP", "STOP");

    var decided = received = hall.receive(Hall.PRESALE);
    hall.does("clerk", received, "FormalCheck", "accept");
    hall.does(REVIEWER, received, "Examine", "proceed");
    hall.does(REVIEWER, received, "Decide", "grant");
    api.as("clerk")
        .post("/api/cases/" + decided + "/withdraw", Map.of("reason", "不办了"))
        .refuses(409);
  }

  private java.util.List<String> ledger(String caseNumber) {
    return jdbc.queryForList(
        "select entry_kind from clock_entry where owner = ? and entry_kind <> 'MOVE' order by id",
        String.class,
        caseNumber + "/1");
  }

  private void withdraw(String caseNumber) {
    api.as("clerk")
        .post("/api/cases/" + caseNumber + "/withdraw", Map.of("reason", "申请人改变计划"))
        .expect(204);
    assertThat(hall.state(caseNumber)).isEqualTo("WITHDRAWN");
    assertThat(hall.documents(caseNumber)).endsWith("TERMINATION_NOTICE");
    received = caseNumber;
    assertNothingIsLeft();
  }

  @Test
  void anOverrunIsRecordedAndTheWorkGoesOn() {
    hall.does("clerk", received, "FormalCheck", "accept");
    jobs.passTimeTo("2026-03-12T17:00:01");
    assertThat(hall.timeline(received)).contains("overrun");
    assertThat(hall.open(received).list("clocks[?(@.name=='statutory')].light"))
        .containsExactly("RED");
    hall.does(REVIEWER, received, "Examine", "proceed");
    hall.does(REVIEWER, received, "Decide", "grant");
    assertThat(hall.open(received).list("clocks[?(@.name=='statutory')].onTime"))
        .containsExactly("false");
  }

  /** No token, no timer, no worklist row of the case. */
  private void assertNothingIsLeft() {
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(received).count())
        .isZero();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from worklist where case_number = ?", Long.class, received))
        .isZero();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ is not null"
                    + " and not exists (select 1 from ACT_RU_EXECUTION e"
                    + " where e.ID_ = j.PROCESS_INSTANCE_ID_)",
                Long.class))
        .isZero();
  }
}
