package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.casework.Matter.COMPANY;
import static tongban.casework.Matter.FIRE;
import static tongban.casework.Matter.HEALTH;
import static tongban.casework.Matter.HOTEL;
import static tongban.casework.Matter.MARKET;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

/** A case of several parts in two waves, from receipt to archive. */
@IntegrationTest
@Import(Matter.Kept.class)
class JointMatterTest {
  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired Matter.Kept matters;

  @Test
  void allPartsCountFromTheCommonAcceptanceEachByItsOwnLimits() {
    var hotel = matters.receive(HOTEL);
    assertThat(hotel.tasks()).containsExactly("FormalCheck/0");
    assertThat(hotel.states()).containsOnly("WAITING");
    hotel.does("clerk", "FormalCheck", "accept");
    assertThat(hotel.tasks()).containsExactly("Examine/1");
    assertThat(hotel.states()).containsExactly("EXAMINATION", "WAITING", "WAITING", "WAITING");
    var page = hotel.page();
    // Monday, 2 March 2026: 3, 20, 10 and 20 working days
    assertThat(page.list("parts[*].statutory.date"))
        .containsExactly("2026-03-05", "2026-03-30", "2026-03-16", "2026-03-30");
    assertThat(page.list("parts[*].promised.date"))
        .containsExactly("2026-03-03", "2026-03-09", "2026-03-02", "2026-03-12");
    // the latest of the parts' nearest deadlines, the worst of their lights
    assertThat(page.json("deadline")).startsWith("2026-03-12");
    assertThat(page.json("light")).isEqualTo("YELLOW");
    assertThat(hotel.variables()).containsExactly("part");
    var row = api.as(MARKET).get("/api/tasks?q=" + hotel.number).expect(200);
    assertThat(row.json("content[0].item.name")).isEqualTo(COMPANY);
    assertThat(row.json("content[0].part")).isEqualTo("1");
    assertThat(row.json("content[0].jointItem.name")).isEqualTo(HOTEL);
  }

  @Test
  void throughTwoWavesToTheCertificatesOfWhatIsGranted() {
    var hotel = Matter.hotelInItsSecondWave(matters, clock);
    assertThat(hotel.clock(1, "statutory", "state")).isEqualTo("STOPPED");
    assertThat(hotel.documents()).containsExactly("RECEIPT_NOTE", "ACCEPTANCE_NOTICE");
    clock.set("2026-03-04T10:00");
    hotel.startsProcedure(HEALTH, "现场核实");
    assertThat(hotel.states())
        .containsExactly("DECIDED", "SUSPENDED", "EXAMINATION", "EXAMINATION");
    assertThat(hotel.state()).isEqualTo("ACCEPTED");
    assertThat(hotel.statutory(2)).isNull();
    assertThat(hotel.statutory(4)).isEqualTo("2026-03-30");
    hotel.asksExtension(MARKET, 5);
    hotel.does("head-market-regulation", "ApproveExtension", "approve");
    // Tomb-Sweeping Day, 4 to 6 April, lies between
    assertThat(hotel.statutory(4)).isEqualTo("2026-04-07");
    assertThat(hotel.statutory(3)).isEqualTo("2026-03-16");
    hotel.decides(FIRE, "grant");
    hotel.decides(MARKET, "refuse");
    assertThat(hotel.state()).isEqualTo("SUSPENDED");
    clock.set("2026-03-09T10:00");
    hotel.does(HEALTH, "SpecialProcedure", "finished", Map.of("result", "符合要求"));
    assertThat(hotel.state()).isEqualTo("ACCEPTED");
    // 5, 6 and 9 March do not count
    assertThat(hotel.statutory(2)).isEqualTo("2026-04-02");
    hotel.does(HEALTH, "Examine", "proceed");
    hotel.does(HEALTH, "Decide", "return", Map.of("returnReason", "补充论证"));
    assertThat(hotel.documents())
        .containsExactly(
            "RECEIPT_NOTE", "ACCEPTANCE_NOTICE", "PROCEDURE_NOTICE", "EXTENSION_NOTICE");
    hotel.decides(HEALTH, "grant");
    joined(hotel);
  }

  private void joined(Matter hotel) {
    var page = hotel.page();
    assertThat(page.json("state")).isEqualTo("DECIDED");
    assertThat(page.json("outcome")).isEqualTo("PARTLY_GRANTED");
    assertThat(page.list("parts[*].decision"))
        .containsExactly("GRANTED", "GRANTED", "GRANTED", "REFUSED");
    assertThat(page.list("documents[4:].kind"))
        .containsExactly("GRANT_DECISION", "GRANT_DECISION", "GRANT_DECISION", "REFUSAL_DECISION");
    assertThat(page.list("documents[4:].part"))
        .containsExactly(part(hotel, 1), part(hotel, 2), part(hotel, 3), part(hotel, 4));
    assertThat(page.list("certificates")).isEmpty();
    assertThat(hotel.tasks()).containsExactly("IssueCertificate/0");
    assertThat(hotel.timers()).isEmpty();
    hotel.does("certifier", "IssueCertificate", "issued");
    var certificates = hotel.page();
    assertThat(certificates.list("certificates[*].part"))
        .containsExactly(part(hotel, 1), part(hotel, 2), part(hotel, 3));
    for (var code : certificates.list("certificates[*].verificationCode")) {
      assertThat(api.get("/api/verify/" + code).expect(200).json("valid")).isEqualTo("true");
    }
    hotel.does("certifier", "Deliver", "delivered");
    assertThat(hotel.state()).isEqualTo("ARCHIVED");
    hotel.assertNothingIsLeft();
  }

  private static String part(Matter matter, int number) {
    return matter.number + "/" + number;
  }

  @Test
  void aRefusalThatIsNotSeverableEndsTheWavesAfterIt() {
    var hotel = matters.receive(HOTEL);
    hotel.does("clerk", "FormalCheck", "accept");
    hotel.decides(MARKET, "refuse");
    assertThat(hotel.page().json("outcome")).isEqualTo("REFUSED");
    assertThat(hotel.states()).containsExactly("DECIDED", "CLOSED", "CLOSED", "CLOSED");
    assertThat(hotel.documents())
        .containsExactly("RECEIPT_NOTE", "ACCEPTANCE_NOTICE", "REFUSAL_DECISION");
    assertThat(hotel.tasks()).containsExactly("Deliver/0");
    hotel.does("certifier", "Deliver", "delivered");
    hotel.assertNothingIsLeft();
  }

  @Test
  void ofAWholeThatIsRefusedNoPartIsCertified() {
    var hotel = Matter.hotelInItsSecondWave(matters, clock);
    hotel.decides(FIRE, "refuse");
    hotel.decides(HEALTH, "grant");
    hotel.decides(MARKET, "grant");
    var page = hotel.page();
    assertThat(page.json("outcome")).isEqualTo("REFUSED");
    assertThat(hotel.states()).containsExactly("CLOSED", "CLOSED", "DECIDED", "CLOSED");
    assertThat(page.list("documents[2:].kind"))
        .containsExactly(
            "TERMINATION_NOTICE", "TERMINATION_NOTICE", "REFUSAL_DECISION", "TERMINATION_NOTICE");
    assertThat(hotel.tasks()).containsExactly("Deliver/0");
  }

  @Test
  void aDecisionIsCountersignedByAnotherPerson() {
    api.as("admin")
        .post(
            "/api/admin/people",
            Map.of(
                "username", "acting-head",
                "name", "代理负责人",
                "roles", List.of("REVIEWER", "HEAD"),
                "department", "emergency",
                "enabled", true,
                "password", "demo-demo-demo"));
    var chemicals = matters.receive("危险化学品经营许可");
    chemicals.does("clerk", "FormalCheck", "accept");
    chemicals.does(FIRE, "Examine", "proceed");
    complete("acting-head", chemicals, FIRE, "Decide", "grant").expect(200);
    assertThat(chemicals.tasks()).containsExactly("Countersign/1");
    assertThat(chemicals.states()).containsExactly("EXAMINATION");
    complete("acting-head", chemicals, "head-emergency", "Countersign", "agree").refuses(403);
    chemicals.does("head-emergency", "Countersign", "return", Map.of("returnReason", "依据不足"));
    assertThat(chemicals.tasks()).containsExactly("Decide/1");
    chemicals.does(FIRE, "Decide", "grant");
    assertThat(chemicals.clock(1, "statutory", "state")).isEqualTo("RUNNING");
    chemicals.does("head-emergency", "Countersign", "agree");
    assertThat(chemicals.state()).isEqualTo("DECIDED");
    assertThat(chemicals.clock(1, "statutory", "state")).isEqualTo("STOPPED");
  }

  private tongban.Answer complete(
      String who, Matter matter, String group, String element, String outcome) {
    var task = new Hall(api).task(group, matter.number, element);
    return api.as(who, "demo-demo-demo")
        .post("/api/tasks/" + task + "/complete", Map.of("outcome", outcome, "form", Map.of()));
  }

  @Test
  void whatTheCaseDoesNotKnowIsNotOffered() {
    var hotel = matters.receive(HOTEL);
    hotel.does("clerk", "FormalCheck", "accept");
    var first = task(MARKET, hotel, "Examine");
    // the registration has no special procedures, and there is no wave before it
    assertThat(first.list("outcomes[*].value"))
        .containsExactly("proceed", "further-materials", "extension", "return-to-formal-check");
    assertThat(first.list("form.schema.components[?(@.key=='outcome')].values[*].value"))
        .containsExactly("proceed", "further-materials", "extension", "return-to-formal-check");
    hotel
        .complete(
            MARKET,
            "Examine",
            "special-procedure",
            Map.of("procedure", "听证", "procedureDays", 1, "procedureReason", "x"))
        .refuses(400, "outcome");
    hotel.decides(MARKET, "grant");
    var second = task(HEALTH, hotel, "Examine");
    assertThat(second.list("outcomes[*].value")).contains("special-procedure", "return-to-wave");
    assertThat(second.list("data.earlierParts[*].value")).containsExactly(COMPANY);
  }

  private tongban.Answer task(String who, Matter matter, String element) {
    var id = new Hall(api).task(who, matter.number, element);
    return api.as(who).get("/api/tasks/" + id).expect(200);
  }

  @Test
  void anOverrunIsThatOfItsPart() {
    var hotel = Matter.hotelInItsSecondWave(matters, clock);
    jobs.passTimeTo("2026-03-16T17:00:00");
    assertThat(hotel.timeline()).doesNotContain("overrun");
    jobs.passTimeTo("2026-03-16T17:00:01");
    assertThat(hotel.page().list("timeline[?(@.kind=='overrun')].part"))
        .containsExactly(part(hotel, 3));
    assertThat(hotel.page().list("parts[*].statutory.light"))
        .containsExactly("GREEN", "GREEN", "RED", "GREEN");
    assertThat(hotel.tasks()).hasSize(3);
    assertThat(hotel.timers()).containsExactly("StatutoryLimitPassed", "StatutoryLimitPassed");
  }

  @Test
  void whoTracksTheCaseSeesTheProgressOfItsPartsButNoDecisionBeforeTheJoin() {
    var hotel = Matter.hotelInItsSecondWave(matters, clock);
    var code = hotel.page().json("trackingCode");
    var tracked = api.get("/api/track/" + code).expect(200);
    assertThat(tracked.list("parts[*].state"))
        .containsExactly("DECIDED", "EXAMINATION", "EXAMINATION", "EXAMINATION");
    assertThat(tracked.list("parts[*].decision")).containsOnly("null");
    hotel.decides(FIRE, "grant");
    hotel.decides(HEALTH, "grant");
    hotel.decides(MARKET, "grant");
    assertThat(api.get("/api/track/" + code).list("parts[*].decision")).containsOnly("GRANTED");
    assertThat(hotel.page().json("outcome")).isEqualTo("GRANTED");
  }
}
