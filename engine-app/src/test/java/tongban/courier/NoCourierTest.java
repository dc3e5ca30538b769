package tongban.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ApplicationEventPublisher;
import tongban.process.Outbox;
import tongban.web.Refusal;

/** A hall that has neither a courier's address nor leave to simulate one. */
class NoCourierTest {
  private final OrderMapper orders = mock();
  private final Outbox outbox = mock();

  private static CourierSettings settings(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("tongban.courier", CourierSettings.class);
  }

  @Test
  void withoutACourierNothingIsOrderedAndNothingIsSimulated() {
    var courier =
        new StoredCourier(
            orders,
            mock(),
            outbox,
            mock(ApplicationEventPublisher.class),
            settings(Map.of()),
            Clock.systemUTC());
    assertThat(courier.isAvailable()).isFalse();
    assertThatThrownBy(() -> courier.order(Shipments.to("市南区")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("409 courier.none");
    verifyNoInteractions(orders, outbox);
  }

  @Test
  void anAddressOrTheDemonstrationMakesACourier() {
    assertThat(settings(Map.of("tongban.courier.url", "http://h/o")).knowsACourier()).isTrue();
    assertThat(settings(Map.of("tongban.courier.simulated", "true")).knowsACourier()).isTrue();
  }

  @Test
  void settingsAreReadByTheirNames() {
    var rates =
        settings(Map.of("tongban.courier.simulator.rates.timed-out", "0.5")).simulator().rates();
    assertThat(rates).containsEntry(Whim.TIMED_OUT, 0.5);
  }
}
