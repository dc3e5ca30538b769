package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;
import tongban.Together;

/** The courier fetches papers from the applicant. */
@IntegrationTest
class PickUpTest {
  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;

  Hall hall;
  String number;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    number = hall.receive(Hall.PRESALE);
  }

  private Answer pickUp(String sender, String mobile, String address) {
    return api.as("clerk")
        .post(
            "/api/cases/" + number + "/pick-ups",
            Map.of("senderName", sender, "mobile", mobile, "address", address));
  }

  private void pass(Duration time) {
    jobs.passTimeTo(clock.instant().plus(time));
  }

  @Test
  void papersAreFetchedAndTheirArrivalIsToldWhileTheFlowStandsWhereItStood() {
    var order = pickUp("李寄件", "13755554444", "青岛市崂山区松岭路1号").expect(201);
    assertThat(order.json("direction")).isEqualTo("INBOUND");
    assertThat(order.json("mobile")).isEqualTo("137****4444");
    assertThat(order.text()).doesNotContain("松岭路1号");
    pass(Duration.ofMinutes(5));
    assertThat(hall.open(number).json("courier[0].state")).isEqualTo("DELIVERED");
    assertThat(hall.timeline(number))
        .containsExactly("received", "pick-up-ordered", "pick-up-delivered");
    assertThat(hall.state(number)).isEqualTo("RECEIVED");
    hall.task("clerk", number, "FormalCheck");
  }

  @Test
  void theResultOfAFetchedCaseIsNotTakenForDelivered() {
    pickUp("李寄件", "13755554444", "青岛市崂山区2号").expect(201);
    pass(Duration.ofMinutes(5));
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does("reviewer-housing", number, "Examine", "proceed");
    hall.does("reviewer-housing", number, "Decide", "grant");
    hall.does("certifier", number, "IssueCertificate", "issued");
    hall.does("certifier", number, "Deliver", "delivered");
    assertThat(hall.open(number).json("delivery.method")).isEqualTo("window");
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    pickUp("", "1375555", "").refuses(400, "senderName", "mobile", "address");
    api.as("clerk")
        .post("/api/cases/" + number + "/pick-ups", Map.of())
        .refuses(400, "senderName", "mobile", "address");
    pickUp("李", "13755554444", "远".repeat(201)).refuses(400, "address");
  }

  @Test
  void aRepeatAndManyAtOnceAreOneOrder() {
    var ids =
        Together.call(6, i -> pickUp("李寄件", "13755554444", "青岛市崂山区3号").expect(201).json("id"));
    assertThat(ids.stream().distinct()).hasSize(1);
    pass(Duration.ofMinutes(5));
    var next = pickUp("李寄件", "13755554444", "青岛市崂山区3号").expect(201).json("id");
    assertThat(next).isNotEqualTo(ids.get(0));
  }

  @Test
  void whatIsLostOrComesBackIsTold() {
    pickUp("李寄件", "13755554444", "遗失路4号").expect(201);
    pickUp("李寄件", "13755554444", "退回路4号").expect(201);
    pass(Duration.ofMinutes(5));
    assertThat(hall.timeline(number)).contains("pick-up-lost", "pick-up-returned");
  }

  @Test
  void nothingIsFetchedForACaseThatIsDecidedOrByOthers() {
    assertThat(may("clerk")).isEqualTo("true");
    assertThat(may("supervisor")).isEqualTo("false");
    var body = Map.of("senderName", "李", "mobile", "13755554444", "address", "崂山区");
    for (var other : java.util.List.of("certifier", "supervisor", "reviewer-housing"))
      api.as(other).post("/api/cases/" + number + "/pick-ups", body).refuses(403);
    hall.does("clerk", number, "FormalCheck", "refuse", Map.of("reason", "主体不适格"));
    pickUp("李", "13755554444", "崂山区").refuses(409);
    assertThat(may("clerk")).isEqualTo("false");
  }

  private String may(String username) {
    return api.as(username).get("/api/cases/" + number).expect(200).json("may.pickUp");
  }
}
