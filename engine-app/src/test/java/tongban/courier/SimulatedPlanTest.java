package tongban.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.courier.CourierState.ACCEPTED;
import static tongban.courier.CourierState.DELIVERED;
import static tongban.courier.CourierState.IN_TRANSIT;
import static tongban.courier.CourierState.LOST;
import static tongban.courier.CourierState.RETURNED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulatedPlanTest {
  private static final CourierSettings.Simulator NONE = settings(Map.of());

  private static CourierSettings.Simulator settings(Map<Whim, Double> rates) {
    return new CourierSettings.Simulator(
        Duration.ofMinutes(1),
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        Duration.ofDays(20),
        rates);
  }

  private static List<CourierState> said(String address) {
    return SimulatedPlan.of("id", address, NONE).steps().stream()
        .sorted((one, other) -> one.after().compareTo(other.after()))
        .map(SimulatedPlan.Step::state)
        .toList();
  }

  @Test
  void anOrdinaryShipmentArrives() {
    assertThat(said("青岛市市南区1号")).containsExactly(ACCEPTED, IN_TRANSIT, DELIVERED);
    assertThat(SimulatedPlan.of("id", "青岛市市南区1号", NONE).whims()).isEmpty();
  }

  @Test
  void wordsInTheAddressChooseWhatGoesWrong() {
    assertThat(said("遗失路1号")).containsExactly(ACCEPTED, IN_TRANSIT, LOST);
    assertThat(said("退回路1号")).containsExactly(ACCEPTED, IN_TRANSIT, RETURNED);
    assertThat(said("失联路1号")).containsExactly(ACCEPTED, IN_TRANSIT);
    assertThat(said("乱序路1号")).containsExactly(IN_TRANSIT, DELIVERED, ACCEPTED);
    assertThat(said("重复路1号"))
        .containsExactly(ACCEPTED, IN_TRANSIT, ACCEPTED, IN_TRANSIT, DELIVERED, DELIVERED);
  }

  @Test
  void aDelayedShipmentArrivesAfterAnyLimit() {
    var last = SimulatedPlan.of("id", "延误路", NONE).steps().get(2);
    assertThat(last.state()).isEqualTo(DELIVERED);
    assertThat(last.after()).isGreaterThan(Duration.ofDays(20));
  }

  @Test
  void whatIsSaidTwiceIsTheSameEvent() {
    assertThat(SimulatedPlan.of("id", "重复", NONE).steps())
        .extracting(SimulatedPlan.Step::number)
        .containsExactlyInAnyOrder(1, 2, 3, 1, 2, 3);
  }

  @Test
  void ratesFallOnTheSameOrdersAgain() {
    var half = settings(Map.of(Whim.LOST, 0.5));
    var first = fates(half);
    assertThat(fates(half)).isEqualTo(first);
    assertThat(first.stream().filter(fate -> fate.contains(Whim.LOST)).count())
        .isBetween(70L, 130L);
    assertThat(fates(settings(Map.of(Whim.LOST, 0.0)))).allMatch(java.util.Set::isEmpty);
    assertThat(fates(settings(Map.of(Whim.LOST, 1.0)))).noneMatch(java.util.Set::isEmpty);
  }

  private static List<java.util.Set<Whim>> fates(CourierSettings.Simulator settings) {
    return IntStream.range(0, 200)
        .mapToObj(i -> SimulatedPlan.of("order" + i, "市南区", settings).whims())
        .toList();
  }
}
