package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.CourierVoice;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;
import tongban.Together;

/** A result on its way to the applicant: by courier with all that may happen to it, electronic. */
@IntegrationTest
class DeliveryTest {
  private static final String REVIEWER = "reviewer-housing";
  private static final String CERTIFIER = "certifier";
  private static final String MOBILE = "13877776666";

  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate jdbc;

  Hall hall;
  CourierVoice voice;
  String number;

  @BeforeEach
  void certify() {
    hall = new Hall(api);
    voice = new CourierVoice(api, clock);
    number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does(REVIEWER, number, "Examine", "proceed", Map.of("opinion", "符合条件"));
    hall.does(REVIEWER, number, "Decide", "grant");
    hall.does(CERTIFIER, number, "IssueCertificate", "issued");
  }

  private void send(String address) {
    hall.does(
        CERTIFIER,
        number,
        "Deliver",
        "courier",
        Map.of("receiverName", "王收件", "receiverMobile", MOBILE, "receiverAddress", address));
  }

  private void pass(Duration time) {
    jobs.passTimeTo(clock.instant().plus(time));
  }

  private String courier(String path) {
    return hall.open(number).json("courier" + path);
  }

  private Answer says(String orderId, String state) {
    return voice.says(UUID.randomUUID().toString(), orderId, state, clock.instant());
  }

  private void assertDone() {
    assertThat(hall.state(number)).isEqualTo("ARCHIVED");
    assertThat(hall.documents(number)).containsOnlyOnce("DELIVERY_RECEIPT");
    assertThat(hall.open(number).list("clocks[*].state")).containsOnly("STOPPED");
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count())
        .isZero();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from worklist where case_number = ?", Integer.class, number))
        .isZero();
  }

  @Test
  void whatTheCourierBringsIsDeliveredWhenItArrives() {
    send("青岛市市南区香港中路11号");
    assertThat(hall.state(number)).isEqualTo("ISSUED");
    // Monday, 2 March 2026: five working days
    assertThat(hall.deadline(number, "courier")).isEqualTo("2026-03-09");
    assertThat(courier("[0].state")).isEqualTo("ORDERED");
    pass(Duration.ofMinutes(5));

    assertDone();
    var page = hall.open(number);
    assertThat(page.json("courier[0].state")).isEqualTo("DELIVERED");
    assertThat(page.json("courier[0].trackingNumber")).startsWith("SIM");
    assertThat(page.list("courier[0].events[*].state"))
        .containsExactly("ACCEPTED", "IN_TRANSIT", "DELIVERED");
    assertThat(page.json("delivery.method")).isEqualTo("courier");
    assertThat(page.json("delivery.receiverName")).isEqualTo("王收件");
    assertThat(page.json("delivery.deliveredAt")).startsWith("2026-03-02T10:05");
    assertThat(hall.timeline(number))
        .containsSubsequence(
            "courier-ordered", "courier-delivered", "delivered", "rating-invited", "archived");
    assertThat(receipt()).contains("邮寄送达", page.json("courier[0].trackingNumber"));
  }

  private String receipt() {
    var page = hall.open(number);
    var document = page.list("documents[?(@.kind=='DELIVERY_RECEIPT')].number").get(0);
    return api.as("clerk")
        .get(
            "/api/cases/%s/documents/%s"
                .formatted(
                    number,
                    java.net.URLEncoder.encode(document, java.nio.charset.StandardCharsets.UTF_8)))
        .expect(200)
        .text();
  }

  @Test
  void anOrderNeedsWhomItGoesTo() {
    hall.complete(CERTIFIER, number, "Deliver", "courier", Map.of())
        .refuses(400, "form.receiverMobile", "form.receiverAddress");
    hall.complete(
            CERTIFIER,
            number,
            "Deliver",
            "courier",
            Map.of("receiverMobile", MOBILE, "receiverAddress", "青岛市"))
        .refuses(400, "form.receiverName");
    assertThat(hall.open(number).list("courier")).isEmpty();
  }

  @Test
  void whatComesBackIsDeliveredAnotherWay() {
    send("退回路2号");
    pass(Duration.ofMinutes(5));
    assertThat(courier("[0].state")).isEqualTo("RETURNED");
    assertThat(hall.state(number)).isEqualTo("ISSUED");
    assertThat(hall.timeline(number)).endsWith("courier-returned");
    hall.does(CERTIFIER, number, "Deliver", "delivered", Map.of("method", "window"));
    assertDone();
    assertThat(hall.open(number).json("delivery.method")).isEqualTo("window");
  }

  @Test
  void whatTheCourierLosesIsSentAnew() {
    send("遗失路3号");
    pass(Duration.ofMinutes(5));
    assertThat(courier("[0].state")).isEqualTo("LOST");
    send("青岛市市南区3号");
    pass(Duration.ofMinutes(5));
    assertDone();
    assertThat(hall.open(number).list("courier[*].state")).containsExactly("LOST", "DELIVERED");
    assertThat(hall.open(number).list("clocks[?(@.name=='courier')].state")).hasSize(2);
  }

  @Test
  void whatIsOverdueIsTracedAndMayStillArrive() {
    send("延误路4号");
    jobs.passTimeTo("2026-03-09T17:00:00");
    assertThat(openTasks()).isEmpty();
    jobs.passTimeTo("2026-03-09T17:00:01");
    assertThat(openTasks()).containsExactly("TraceCourier");
    hall.does(CERTIFIER, number, "TraceCourier", "wait", Map.of("enquiry", "在途"));
    assertThat(openTasks()).isEmpty();
    pass(Duration.ofDays(20));
    assertDone();
    var clocks = hall.open(number).<List<Map<String, Object>>>read("clocks");
    assertThat(clocks)
        .filteredOn(
            each -> each.get("name").equals("courier") || each.get("name").equals("delivery"))
        .extracting(each -> each.get("onTime"))
        .containsExactly(false, false);
  }

  private List<String> openTasks() {
    return api.as(CERTIFIER)
        .get("/api/tasks?size=200&q=" + number)
        .expect(200)
        .list("content[*].elementId");
  }

  @Test
  void anArrivalClosesTheTracing() {
    send("延误路5号");
    jobs.passTimeTo("2026-03-09T17:00:01");
    var task = hall.task(CERTIFIER, number, "TraceCourier");
    pass(Duration.ofDays(20));
    assertDone();
    var answer =
        api.as(CERTIFIER)
            .post(
                "/api/tasks/" + task + "/complete",
                Map.of("outcome", "lost", "form", Map.of("enquiry", "查无")))
            .refuses(409);
    assertThat(answer.json("event")).isEqualTo("delivered");
  }

  @Test
  void aReturnClosesTheTracingAndSaysSo() {
    send("失联路6号");
    jobs.passTimeTo("2026-03-09T17:00:01");
    var task = hall.task(CERTIFIER, number, "TraceCourier");
    says(courier("[0].id"), "RETURNED").expect(204);
    var answer = api.as(CERTIFIER).post("/api/tasks/" + task + "/claim").refuses(409);
    assertThat(answer.json("event")).isEqualTo("courier-returned");
    assertThat(openTasks()).containsExactly("Deliver");
  }

  @Test
  void whatIsDeclaredLostIsSentAnewAndALateAnswerChangesNothing() {
    send("延误路7号");
    jobs.passTimeTo("2026-03-09T17:00:01");
    hall.does(CERTIFIER, number, "TraceCourier", "lost", Map.of("enquiry", "查无下落"));
    assertThat(hall.timeline(number)).endsWith("courier-declared-lost");
    assertThat(openTasks()).containsExactly("Deliver");
    send("失联路7号");
    jobs.passTimeTo("2026-03-16T17:00:00");
    assertThat(openTasks()).isEmpty();
    jobs.passTimeTo("2026-03-16T17:00:01");
    assertThat(openTasks()).containsExactly("TraceCourier");
    // now the first arrives after all
    jobs.passTimeTo("2026-03-25T10:00:00");
    assertThat(hall.open(number).list("courier[*].state")).containsExactly("LOST", "IN_TRANSIT");
    assertThat(hall.timeline(number)).endsWith("courier-late-delivered");
    assertThat(hall.open(number).list("courier[0].events[*].applied"))
        .containsExactly("true", "true", "true", "false");
    assertThat(openTasks()).containsExactly("TraceCourier");
    says(courier("[1].id"), "DELIVERED").expect(204);
    assertDone();
  }

  @Test
  void deliveryCountsFromTheArrivalNotFromWhenItIsTold() {
    send("失联路8号");
    var order = courier("[0].id");
    jobs.passTimeTo("2026-03-09T09:00:00");
    var arrived = OffsetDateTime.parse("2026-03-09T09:00:00+08:00").toInstant();
    jobs.passTimeTo("2026-03-17T09:00:00");
    voice.says(UUID.randomUUID().toString(), order, "DELIVERED", arrived).expect(204);
    assertDone();
    var page = hall.open(number);
    assertThat(page.json("delivery.deliveredAt")).startsWith("2026-03-09T09:00");
    assertThat(page.list("clocks[?(@.name=='delivery')].onTime")).containsExactly("true");
    assertThat(page.list("clocks[?(@.name=='courier')].onTime")).containsExactly("true");
    assertThat(page.text()).contains("由 138****0000 代收").doesNotContain("13899990000");
  }

  @RepeatedTest(3)
  void theSameArrivalEightTimesAtOnceDeliversOnce() {
    send("失联路9号");
    var order = courier("[0].id");
    jobs.runDue();
    var answers =
        Together.call(8, i -> voice.says("e-" + number, order, "DELIVERED", clock.instant()));
    assertThat(answers).allMatch(answer -> answer.status() == 204);
    assertDone();
    assertThat(hall.timeline(number)).containsOnlyOnce("delivered", "archived");
  }

  @RepeatedTest(3)
  void anArrivalWhileTheClerkDeclaresItLostHasOneEnd() {
    send("失联路10号");
    var order = courier("[0].id");
    jobs.passTimeTo("2026-03-09T17:00:01");
    var task = hall.task(CERTIFIER, number, "TraceCourier");
    var answers =
        Together.call(
            2,
            i ->
                i == 0
                    ? says(order, "DELIVERED").status()
                    : api.as(CERTIFIER)
                        .post(
                            "/api/tasks/" + task + "/complete",
                            Map.of("outcome", "lost", "form", Map.of("enquiry", "查无")))
                        .status());
    assertThat(answers.get(0)).isEqualTo(204);
    if (answers.get(1) == 200) {
      assertThat(courier("[0].state")).isEqualTo("LOST");
      assertThat(hall.timeline(number)).endsWith("courier-late-delivered");
      assertThat(openTasks()).containsExactly("Deliver");
    } else {
      assertThat(answers.get(1)).isEqualTo(409);
      assertDone();
    }
  }

  @Test
  void whereItGoesIsShownMaskedAndRevealedWithAnEntryInTheAudit() {
    send("青岛市市南区香港中路12号");
    var page = api.as(CERTIFIER).get("/api/cases/" + number).expect(200);
    assertThat(page.text()).doesNotContain(MOBILE, "香港中路12号");
    assertThat(page.json("courier[0].mobile")).isEqualTo("138****6666");
    assertThat(page.json("courier[0].address")).isEqualTo("青岛市市南区****");
    var id = page.json("courier[0].id");
    var seen = api.as(CERTIFIER).get("/api/cases/" + number + "/applicant/id-number").expect(200);
    assertThat(seen.json("['courier." + id + ".mobile']")).isEqualTo(MOBILE);
    assertThat(seen.json("['courier." + id + ".address']")).isEqualTo("青岛市市南区香港中路12号");
    assertThat(
            api.as("admin")
                .get("/api/admin/audit?size=200&subject=" + number)
                .expect(200)
                .list("content[*].action"))
        .contains("case.id-number.read");
  }

  @Test
  void electronicDeliveryNeedsTheProvidersReceipts() {
    var form = Map.of("method", "electronic");
    hall.complete(CERTIFIER, number, "Deliver", "delivered", form).refuses(400, "form.method");
    assertThat(hall.state(number)).isEqualTo("ISSUED");
    pass(Duration.ofMinutes(1));
    clock.advance(Duration.ofHours(1));
    hall.does(CERTIFIER, number, "Deliver", "delivered", form);
    var page = hall.open(number);
    assertThat(page.json("delivery.method")).isEqualTo("electronic");
    assertThat(page.json("delivery.deliveredAt")).startsWith("2026-03-02T10:00");
    assertThat(receipt()).contains("送达凭证", "SIMULATED-");
    jobs.runDue();
    assertDone();
  }
}
