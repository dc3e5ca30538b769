package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.casework.Matter.FIRE;
import static tongban.casework.Matter.HEALTH;
import static tongban.casework.Matter.MARKET;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tongban.IntegrationTest;
import tongban.MutableClock;

/** The applicant withdraws while several parts are under way. */
@IntegrationTest
@Import(Matter.Kept.class)
class JointWithdrawalTest {
  @Autowired MutableClock clock;
  @Autowired Matter.Kept matters;

  @Test
  void inProcedureExtensionAndFurtherMaterials() {
    var hotel = Matter.hotelInItsSecondWave(matters, clock);
    hotel.startsProcedure(HEALTH, "现场核实");
    hotel.does(FIRE, "Examine", "further-materials", Map.of("furtherItems", "平面图"));
    hotel.asksExtension(MARKET, 3);
    assertThat(hotel.tasks())
        .containsExactly(
            "ApproveExtension/4", "AwaitFurtherMaterials/3", "Examine/2", "SpecialProcedure/2");
    withdraw(hotel);
  }

  @Test
  void inExaminationAndDecisionAndAfterAPartsDecision() {
    var hotel = Matter.hotelInItsSecondWave(matters, clock);
    hotel.does(HEALTH, "Examine", "proceed");
    hotel.decides(MARKET, "refuse");
    assertThat(hotel.tasks()).containsExactly("Decide/2", "Examine/3");
    withdraw(hotel);
  }

  @Test
  void whenAllThatIsOpenIsSuspended() {
    var hotel = Matter.hotelInItsSecondWave(matters, clock);
    hotel.startsProcedure(HEALTH, "现场核实");
    hotel.startsProcedure(FIRE, "鉴定");
    hotel.decides(MARKET, "grant");
    assertThat(hotel.state()).isEqualTo("SUSPENDED");
    withdraw(hotel);
  }

  @Test
  void inCountersigning() {
    var chemicals = matters.receive("危险化学品经营许可");
    chemicals.does("clerk", "FormalCheck", "accept");
    chemicals.decides(FIRE, "grant");
    assertThat(chemicals.tasks()).containsExactly("Countersign/1");
    withdraw(chemicals);
  }

  private static void withdraw(Matter matter) {
    var documents = matter.documents().size();
    matter.withdraw().expect(204);
    assertThat(matter.state()).isEqualTo("WITHDRAWN");
    assertThat(matter.states()).containsOnly("CLOSED");
    assertThat(matter.page().list("parts[*].decision")).containsOnly("null");
    assertThat(matter.documents()).hasSize(documents + 1).endsWith("TERMINATION_NOTICE");
    matter.assertNothingIsLeft();
  }
}
