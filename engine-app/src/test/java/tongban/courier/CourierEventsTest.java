package tongban.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;

/** What the courier posts: believed by its signature, taken in once. */
@IntegrationTest
class CourierEventsTest {
  private static final String SECRET = "shared-with-the-courier";
  private static final String PATH = "/api/courier/events";

  @Autowired Courier courier;
  @Autowired Api api;
  @Autowired MutableClock clock;

  CourierOrder order;

  @BeforeEach
  void order() {
    order = courier.order(Shipments.to("市南区1号"));
  }

  private String event(String eventId, String state) {
    return """
        {"eventId":"%s","orderId":"%s","state":"%s","trackingNumber":"SF100","at":"%s","note":"本人签收","more":1}
        """
        .formatted(eventId, order.id(), state, clock.instant());
  }

  private String time(Duration off) {
    return String.valueOf(clock.instant().plus(off).getEpochSecond());
  }

  private Answer post(String body) {
    return post(body, time(Duration.ZERO), SECRET);
  }

  private Answer post(String body, String time, String secret) {
    var signature = Signature.of(secret, time, body.getBytes(StandardCharsets.UTF_8));
    return signed(time, signature).postText(PATH, "application/json", body);
  }

  private Api signed(String time, String signature) {
    return api.header(Signature.TIME_HEADER, time).header(Signature.HEADER, signature);
  }

  private CourierOrder now() {
    return courier.latest(order.caseNumber(), Direction.OUTBOUND).orElseThrow();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  @Test
  void aSignedEventMovesTheOrder() {
    post(event(id(), "DELIVERED")).expect(204);
    assertThat(now().state()).isEqualTo(CourierState.DELIVERED);
    assertThat(now().trackingNumber()).isEqualTo("SF100");
    assertThat(courier.reports(order.caseNumber()).get(0).note()).isEqualTo("本人签收");
  }

  @Test
  void aRepeatIsAcknowledgedAndCountsOnce() {
    var event = event(id(), "ACCEPTED");
    post(event).expect(204);
    post(event).expect(204);
    assertThat(courier.reports(order.caseNumber())).hasSize(1);
  }

  @Test
  void idsOfEventsAreToldApartToTheLetter() {
    var id = "a" + id();
    post(event(id, "ACCEPTED")).expect(204);
    post(event(id.toUpperCase(java.util.Locale.ROOT), "DELIVERED")).expect(204);
    assertThat(now().state()).isEqualTo(CourierState.DELIVERED);
  }

  @Test
  void anotherSecretAnotherBodyAndAnotherTimeAreNotBelieved() {
    var body = event(id(), "DELIVERED");
    post(body, time(Duration.ZERO), "another").refuses(401);
    var signature =
        Signature.of(SECRET, time(Duration.ZERO), body.getBytes(StandardCharsets.UTF_8));
    signed(time(Duration.ZERO), signature)
        .postText(PATH, "application/json", body + " ")
        .refuses(401);
    signed(time(Duration.ofSeconds(1)), signature)
        .postText(PATH, "application/json", body)
        .refuses(401);
    signed(time(Duration.ZERO), "").postText(PATH, "application/json", body).refuses(401);
    assertThat(now().state()).isEqualTo(CourierState.ORDERED);
  }

  @Test
  void aSignatureHoldsForFiveMinutes() {
    post(event(id(), "ACCEPTED"), time(Duration.ofMinutes(-5)), SECRET).expect(204);
    post(event(id(), "IN_TRANSIT"), time(Duration.ofSeconds(-301)), SECRET).refuses(401);
    post(event(id(), "IN_TRANSIT"), time(Duration.ofSeconds(301)), SECRET).refuses(401);
  }

  @Test
  void aMissingHeaderIsNamed() {
    api.postText(PATH, "application/json", "{}").refuses(400, Signature.TIME_HEADER);
    api.header(Signature.TIME_HEADER, "yesterday")
        .postText(PATH, "application/json", "{}")
        .refuses(400, Signature.TIME_HEADER);
    api.header(Signature.TIME_HEADER, time(Duration.ZERO))
        .postText(PATH, "application/json", "{}")
        .refuses(400, Signature.HEADER);
  }

  @Test
  void aBadBodyIsRefusedByItsFields() {
    post("[]").refuses(400, "body");
    post("{").refuses(400, "body");
    post("").refuses(400, "body");
    post("{}").refuses(400, "eventId", "orderId", "state", "at");
    post(event("mit Leerzeichen", "LOST")).refuses(400, "eventId");
    post(event(id(), "ORDERED")).refuses(400, "state");
    post(event(id(), "lost")).refuses(400, "state");
    post(event(id(), "LOST").replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"2026-03-03T10:00:00Z\""))
        .refuses(400, "at");
    post(event(id(), "LOST").replace("SF100", "<b>")).refuses(400, "trackingNumber");
    post(event(id(), "LOST").replace("本人签收", "长".repeat(201))).refuses(400, "note");
    post(event(id(), "LOST").replace("本人签收", "长".repeat(6000))).refuses(413);
    post(event(id(), "LOST").replace(order.id(), "nothing")).refuses(404);
    assertThat(now().state()).isEqualTo(CourierState.ORDERED);
  }

  @Test
  void aCookieBesideTheSignatureDoesNotMatter() {
    var body = event(id(), "ACCEPTED");
    var time = time(Duration.ZERO);
    var signature = Signature.of(SECRET, time, body.getBytes(StandardCharsets.UTF_8));
    signed(time, signature)
        .header("Cookie", "XSRF-TOKEN=old")
        .postText(PATH, "application/json", body)
        .expect(204);
  }

  @RepeatedTest(3)
  void theSameEventEightTimesAtOnceCountsOnce() {
    var event = event(id(), "DELIVERED");
    var answers = Together.call(8, i -> post(event).status());
    assertThat(answers).containsOnly(204);
    assertThat(courier.reports(order.caseNumber())).hasSize(1);
    assertThat(now().state()).isEqualTo(CourierState.DELIVERED);
  }

  @RepeatedTest(3)
  void ofDifferentEndsAtOnceOneHolds() {
    var states = List.of("DELIVERED", "LOST", "RETURNED", "DELIVERED", "LOST", "RETURNED");
    var answers = Together.call(6, i -> post(event(id(), states.get(i))).status());
    assertThat(answers).containsOnly(204);
    var reports = courier.reports(order.caseNumber());
    assertThat(reports).hasSize(6);
    assertThat(reports.stream().filter(CourierReport::applied)).hasSize(1);
    assertThat(reports.stream().filter(CourierReport::applied).findFirst().orElseThrow().state())
        .isEqualTo(now().state());
  }

  @RepeatedTest(3)
  void anAnswerAndADeclarationAtOnceEndTheOrderOnce() {
    var results =
        Together.call(
            2,
            i ->
                i == 0
                    ? post(event(id(), "DELIVERED")).status() == 204
                    : courier.declareLost(order.id(), "certifier"));
    assertThat(results.get(0)).isTrue();
    assertThat(now().state())
        .isEqualTo(results.get(1) ? CourierState.LOST : CourierState.DELIVERED);
    assertThat(now().endedBy()).isEqualTo(results.get(1) ? "certifier" : "courier");
  }
}
