package tongban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import tongban.audit.Audit;
import tongban.deadline.Light;
import tongban.deadline.Lights;
import tongban.deadline.LightsChanged;
import tongban.deadline.LightsChanged.Change;

/** A case of the housing department: five working days promised, until 9 March 17:00. */
@IntegrationTest
class SupervisionTest {
  private static final String YELLOW = "2026-03-06T09:00";
  private static final String LATE = "2026-03-09T17:00:01";

  @Autowired Api api;
  @Autowired Lights lights;
  @Autowired MutableClock time;
  @Autowired Jobs jobs;
  @Autowired Audit audit;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;
  private Hall hall;
  private String caseNumber;

  @BeforeEach
  void aCaseUnderExamination() {
    hall = new Hall(api);
    caseNumber = hall.receive(Hall.PRESALE);
    hall.does("clerk", caseNumber, "FormalCheck", "accept");
  }

  @Test
  void atYellowThoseWhoMayTakeTheTaskAreRemindedOnce() {
    assertThat(reminders("reviewer-housing")).isEmpty();
    at(YELLOW);
    at(YELLOW);
    assertThat(reminders("reviewer-housing")).containsExactly("YELLOW promised");
    assertThat(reminders("reviewer-health")).isEmpty();
    var row = row("reviewer-housing");
    assertThat(row)
        .containsEntry("clockTitle", "承诺时限")
        .containsEntry("deadline", "2026-03-09T17:00:00+08:00")
        .containsEntry("part", 1)
        .containsEntry("read", false)
        .containsEntry("taskId", hall.task("reviewer-housing", caseNumber, "Examine"));
  }

  @Test
  void theReminderFollowsTheTaskAndEndsWithIt() {
    at(YELLOW);
    var task = hall.task("reviewer-housing", caseNumber, "Examine");
    api.as("reviewer-housing").post("/api/tasks/" + task + "/claim").expect(204);
    assertThat(recipients()).containsExactly("person:reviewer-housing");
    assertThat(reminders("reviewer-housing")).containsExactly("YELLOW promised");
    api.as("reviewer-housing").post("/api/tasks/" + task + "/release").expect(204);
    assertThat(recipients()).containsExactly("reviewers:housing");
    hall.does("reviewer-housing", caseNumber, "Examine", "proceed");
    assertThat(reminders("reviewer-housing")).isEmpty();
    assertThat(recipients()).isEmpty();
  }

  @Test
  void atRedTheReminderIsRedAndTheSupervisorGetsAnOrder() {
    at(YELLOW);
    at(LATE);
    at(LATE);
    assertThat(reminders("reviewer-housing")).containsExactly("RED promised");
    assertThat(orders("supervisor")).containsExactly("promised ISSUED");
    assertThat(orders("head-housing")).containsExactly("promised ISSUED");
    assertThat(orders("head-health")).isEmpty();
    assertThat(hall.timeline(caseNumber)).containsOnlyOnce("supervision-order");
  }

  @Test
  void whatWasLateWithoutASweepIsOrderedToo() {
    time.set(LATE);
    hall.does("reviewer-housing", caseNumber, "Examine", "proceed");
    hall.does("reviewer-housing", caseNumber, "Decide", "grant", Map.of());
    lights.catchUp();
    assertThat(orders("supervisor")).containsExactly("promised ISSUED");
    assertThat(reminders("reviewer-housing")).isEmpty();
  }

  @Test
  void toldTwiceItIsOrderedAndRemindedOnceAndTwoLimitsAtOneInstantAreOne() {
    var deadline = Instant.parse("2026-03-20T09:00:00Z");
    for (int i = 0; i < 2; i++) {
      tell(change(900_001 + i, "promised", deadline), change(910_001 + i, "statutory", deadline));
    }
    assertThat(orders("supervisor")).containsExactly("statutory ISSUED");
    assertThat(reminders("reviewer-housing")).containsExactly("RED statutory");
    assertThat(hall.timeline(caseNumber)).containsOnlyOnce("supervision-order");
  }

  @Test
  void theDepartmentAnswersAndTheSupervisorCloses() {
    at(LATE);
    var path = "/api/supervision-orders/" + orderId();
    var text = Map.of("text", "材料复杂，明日办结");
    api.as("head-health").post(path + "/answer", text).refuses(404);
    api.as("head-housing").post(path + "/answer", Map.of("text", " ")).refuses(400);
    api.as("head-housing").post(path + "/answer", text).expect(204);
    api.as("reviewer-housing").post(path + "/answer", text).refuses(409);
    api.as("supervisor").post(path + "/close", Map.of("text", "已整改")).expect(204);
    api.as("supervisor").post(path + "/close", Map.of("text", "已整改")).refuses(409);
    api.as("head-housing").post(path + "/answer", text).refuses(409);
    var order = order();
    assertThat(order).containsEntry("state", "CLOSED");
    assertThat(order.get("answer").toString()).contains("材料复杂").contains("head-housing");
    assertThat(order.get("closing").toString()).contains("已整改").contains("supervisor");
    assertThat(order.get("number").toString()).startsWith("督办〔2026〕");
    assertThat(hall.timeline(caseNumber))
        .containsSubsequence("supervision-order", "supervision-answered", "supervision-closed");
    assertThat(audit.verify(caseNumber).intact()).isTrue();
    assertThat(
            api.as("admin").get("/api/admin/audit?subject=" + caseNumber).list("content[*].action"))
        .contains("supervision.order.answer", "supervision.order.close");
  }

  @Test
  void whatIsReadIsReadByOneAloneAndSinks() {
    at(YELLOW);
    int before = unread("reviewer-housing");
    var id = row("reviewer-housing").get("id");
    api.as("reviewer-housing").post("/api/reminders/" + id + "/read").expect(204);
    api.as("reviewer-housing").post("/api/reminders/" + id + "/read").expect(204);
    api.as("reviewer-health").post("/api/reminders/" + id + "/read").refuses(404);
    assertThat(unread("reviewer-housing")).isEqualTo(before - 1);
    assertThat(row("reviewer-housing")).containsEntry("read", true);
    api.as("reviewer-housing").post("/api/reminders/read-all").expect(204);
    assertThat(unread("reviewer-housing")).isZero();
  }

  @Test
  void pagesFollowOneAnother() {
    var other = hall.receive(Hall.PRESALE);
    hall.does("clerk", other, "FormalCheck", "accept");
    at(YELLOW);
    api.as("reviewer-housing")
        .post("/api/reminders/" + row("reviewer-housing").get("id") + "/read");
    var all = api.as("reviewer-housing").get("/api/reminders?size=200").list("content[*].id");
    var first = api.as("reviewer-housing").get("/api/reminders?size=1").expect(200);
    var paged = new ArrayList<>(first.list("content[*].id"));
    for (String next = first.json("next"); next != null; ) {
      var page = api.as("reviewer-housing").get("/api/reminders?size=1&after=" + next).expect(200);
      paged.addAll(page.list("content[*].id"));
      next = page.json("next");
    }
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void theTimeOfTheApplicantIsNotTheHalls() {
    var asked = hall.receive(Hall.PRESALE);
    hall.does("clerk", asked, "FormalCheck", "supplement", Map.of("supplementItems", "营业执照复印件不清"));
    time.set("2027-01-04T09:00");
    lights.catchUp();
    assertThat(orders("supervisor", asked)).isEmpty();
  }

  @Test
  void anUrgedCaseIsRememberedByWhoHasIt() {
    var urge = Map.of("caseNumber", caseNumber, "text", "申请人来电催问");
    api.as("reviewer-housing").post("/api/reminders", urge).refuses(403);
    api.as("supervisor")
        .post("/api/reminders", Map.of("caseNumber", "x", "text", "y"))
        .refuses(404);
    api.as("supervisor").post("/api/reminders", urge).expect(204);
    assertThat(row("reviewer-housing"))
        .containsEntry("kind", "URGED")
        .containsEntry("text", "申请人来电催问");
    assertThat(hall.timeline(caseNumber)).contains("urged");
    hall.does("reviewer-housing", caseNumber, "Examine", "proceed");
    assertThat(reminders("reviewer-housing")).isEmpty();
  }

  private void at(String local) {
    time.set(local);
    lights.catchUp();
  }

  private Change change(long id, String clock, Instant deadline) {
    return new Change(
        id,
        id,
        caseNumber,
        caseNumber + "/1",
        clock,
        Light.YELLOW,
        Light.RED,
        true,
        deadline,
        deadline.plusMillis(1));
  }

  private void tell(Change... changes) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new LightsChanged(List.of(changes))));
  }

  private List<Map<String, Object>> rows(Answer answer, String number) {
    List<Map<String, Object>> rows = answer.expect(200).read("content");
    return rows.stream().filter(row -> row.get("caseNumber").equals(number)).toList();
  }

  private Map<String, Object> row(String username) {
    return rows(api.as(username).get("/api/reminders?size=200"), caseNumber).get(0);
  }

  private List<String> reminders(String username) {
    return rows(api.as(username).get("/api/reminders?size=200"), caseNumber).stream()
        .map(row -> row.get("kind") + " " + row.get("clock"))
        .toList();
  }

  private int unread(String username) {
    return Integer.parseInt(
        api.as(username).get("/api/reminders/count").expect(200).read("unread").toString());
  }

  private List<String> orders(String username) {
    return orders(username, caseNumber);
  }

  private List<String> orders(String username, String number) {
    return rows(api.as(username).get("/api/supervision-orders?size=200"), number).stream()
        .map(row -> row.get("clock") + " " + row.get("state"))
        .toList();
  }

  private Map<String, Object> order() {
    return rows(api.as("supervisor").get("/api/supervision-orders?size=200"), caseNumber).get(0);
  }

  private Object orderId() {
    return order().get("id");
  }

  private List<String> recipients() {
    return jdbc.queryForList(
        "select distinct a.recipient from reminder_recipient a"
            + " join reminder r on r.id = a.reminder_id where r.case_number = ?",
        String.class,
        caseNumber);
  }
}
