package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.casework.Matter.COMPANY;
import static tongban.casework.Matter.FIRE;
import static tongban.casework.Matter.HEALTH;
import static tongban.casework.Matter.MARKET;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

/** Returns out of the second wave while its other parts are under way. */
@IntegrationTest
@Import(Matter.Kept.class)
class ReturnsTest {
  private static final Map<String, String> REASON = Map.of("returnReason", "住所证明有误");

  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired Matter.Kept matters;
  Matter hotel;

  /** Health is in a special procedure, food decided; fire safety is about to return on the 5th. */
  @BeforeEach
  void openTheSecondWave() {
    hotel = Matter.hotelInItsSecondWave(matters, clock);
    clock.set("2026-03-04T10:00");
    hotel.startsProcedure(HEALTH, "现场核实");
    hotel.decides(MARKET, "grant");
    clock.set("2026-03-05T10:00");
    assertThat(hotel.tasks()).containsExactly("Examine/2", "Examine/3", "SpecialProcedure/2");
  }

  private void returnToTheFirstWave() {
    hotel.does(
        FIRE, "Examine", "return-to-wave", Map.of("returnTo", COMPANY, "returnReason", "住所证明有误"));
  }

  @Test
  void anEarlierWaveIsDecidedAgainAndAllAfterIt() {
    var cutOff = new Hall(api).task(HEALTH, hotel.number, "SpecialProcedure");
    returnToTheFirstWave();
    assertThat(hotel.tasks()).containsExactly("Examine/1");
    assertThat(hotel.timers()).containsExactly("StatutoryLimitPassed");
    assertThat(hotel.variables()).containsExactly("part");
    assertThat(hotel.state()).isEqualTo("ACCEPTED");
    assertThat(hotel.states()).containsExactly("EXAMINATION", "WAITING", "WAITING", "WAITING");
    var page = hotel.page();
    assertThat(page.list("parts[*].decision")).containsOnly("null");
    assertThat(page.list("parts[*].statutory.state")).containsOnly("RUNNING");
    // as if they had never stopped; the procedure's day, the 5th, does not count
    assertThat(page.list("parts[*].statutory.date"))
        .containsExactly("2026-03-05", "2026-03-31", "2026-03-16", "2026-03-30");
    assertThat(page.list("clocks[?(@.name=='statutory')].part")).hasSize(4);
    var gone = api.as(HEALTH).get("/api/tasks/" + cutOff).refuses(409);
    assertThat(gone.json("event")).isEqualTo("returned-to-wave");
    goOnToTheEnd();
  }

  private void goOnToTheEnd() {
    clock.set("2026-03-06T10:00");
    hotel.decides(MARKET, "grant");
    assertThat(hotel.tasks()).containsExactly("Examine/2", "Examine/3", "Examine/4");
    assertThat(hotel.clock(1, "statutory", "onTime")).isEqualTo("false");
    hotel.decides(HEALTH, "grant");
    hotel.decides(FIRE, "grant");
    hotel.decides(MARKET, "grant");
    assertThat(hotel.documents())
        .filteredOn("GRANT_DECISION"::equals)
        .as("none of the first decisions was given out")
        .hasSize(4);
    hotel.does("certifier", "IssueCertificate", "issued");
    assertThat(hotel.page().list("certificates")).hasSize(4);
    hotel.does("certifier", "Deliver", "delivered");
    hotel.assertNothingIsLeft();
  }

  @Test
  void onlyAnEarlierPartCanBeReturnedTo() {
    hotel
        .complete(
            FIRE, "Examine", "return-to-wave", Map.of("returnTo", "食品经营许可核发", "returnReason", "x"))
        .refuses(400, "form.returnTo");
    hotel.complete(FIRE, "Examine", "return-to-wave", REASON).refuses(400, "form.returnTo");
    assertThat(hotel.tasks()).hasSize(3);
  }

  @Test
  void acceptedAgainAfterAReturnTheClocksGoOnFromTheFirstAcceptance() {
    returnToTheFormalCheck();
    hotel.does("clerk", "FormalCheck", "accept");
    assertThat(hotel.state()).isEqualTo("ACCEPTED");
    assertThat(hotel.timeline()).endsWith("accepted-again", "dispatched");
    assertThat(hotel.page().json("acceptedAt")).startsWith("2026-03-02");
    assertThat(hotel.documents()).filteredOn("ACCEPTANCE_NOTICE"::equals).hasSize(1);
    assertThat(hotel.tasks()).containsExactly("Examine/1");
    assertThat(hotel.statutory(3)).isEqualTo("2026-03-16");
    goOnToTheEnd();
  }

  private void returnToTheFormalCheck() {
    hotel.does(FIRE, "Examine", "return-to-formal-check", REASON);
    assertThat(hotel.state()).isEqualTo("RECEIVED");
    assertThat(hotel.tasks()).containsExactly("FormalCheck/0");
    assertThat(hotel.timers()).containsExactly("AcceptanceLimitPassed");
    assertThat(hotel.variables()).isEmpty();
    assertThat(hotel.states()).containsOnly("WAITING");
    var page = hotel.page();
    assertThat(page.list("parts[*].statutory.state")).containsOnly("RUNNING");
    assertThat(page.list("parts[*].statutory.date"))
        .containsExactly("2026-03-05", "2026-03-31", "2026-03-16", "2026-03-30");
    assertThat(page.list("clocks[?(@.name=='acceptance')].date"))
        .containsExactly("2026-03-09", "2026-03-12");
  }

  @Test
  void noAnswerAfterAReturnMeansAcceptedAgain() {
    returnToTheFormalCheck();
    jobs.passTimeTo("2026-03-12T17:00:01");
    assertThat(hotel.state()).isEqualTo("ACCEPTED");
    assertThat(hotel.timeline()).contains("deemed-accepted");
    assertThat(hotel.page().json("acceptedAt")).startsWith("2026-03-02");
    assertThat(hotel.tasks()).containsExactly("Examine/1");
    // the part's limit passed while nobody examined it; its timer tells so now, once
    jobs.runDue();
    assertThat(hotel.page().list("timeline[?(@.kind=='overrun')].part"))
        .containsExactly(hotel.number + "/1");
  }

  @Test
  void aSupplementAfterAReturnStopsTheClocksAndTheLaterAcceptanceStartsThemAnew() {
    returnToTheFormalCheck();
    hotel.does("clerk", "FormalCheck", "supplement", Map.of("supplementItems", "住所证明"));
    assertThat(hotel.page().list("parts[*].statutory.state")).containsOnly("STOPPED");
    assertThat(hotel.page().json("acceptedAt")).isNull();
    assertThat(hotel.timers()).containsExactly("SupplementLimitPassed");
    clock.set("2026-03-10T10:00");
    hotel.does("clerk", "AwaitSupplement", "supplied");
    clock.set("2026-03-11T10:00");
    hotel.does("clerk", "FormalCheck", "accept");
    assertThat(hotel.page().json("acceptedAt")).startsWith("2026-03-11");
    assertThat(hotel.page().list("parts[*].statutory.state")).containsOnly("RUNNING");
    // 3 working days after the 11th; the procedure before does not count any more
    assertThat(hotel.statutory(1)).isEqualTo("2026-03-16");
    assertThat(hotel.statutory(2)).isEqualTo(hotel.statutory(4)).isEqualTo("2026-04-09");
    assertThat(hotel.documents()).filteredOn("ACCEPTANCE_NOTICE"::equals).hasSize(2);
    hotel.does(MARKET, "Examine", "return-to-formal-check", REASON);
    hotel
        .complete("clerk", "FormalCheck", "supplement", Map.of("supplementItems", "再补一次"))
        .refuses(400, "outcome");
    hotel.does("clerk", "FormalCheck", "refuse", Map.of("reason", "主体不适格"));
    hotel.assertNothingIsLeft();
  }
}
