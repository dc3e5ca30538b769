package tongban.courier;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url where orders are posted
 * @param simulated whether shipments are simulated where there is no url; in the demonstration they
 *     are. With neither there is no courier, and nothing can be ordered
 * @param secret shared with the courier: signs what either tells the other; without one, nothing
 *     that a courier says over the network is believed
 * @param connectTimeout for the connection to the courier
 * @param answerTimeout for its answer
 */
@ConfigurationProperties("tongban.courier")
record CourierSettings(
    @DefaultValue("") String url,
    @DefaultValue("false") boolean simulated,
    @DefaultValue("") String secret,
    @DefaultValue("PT2S") Duration connectTimeout,
    @DefaultValue("PT10S") Duration answerTimeout,
    @DefaultValue Simulator simulator) {

  boolean knowsACourier() {
    return simulated || !url.isEmpty();
  }

  /**
   * @param acceptedAfter the order
   * @param inTransitAfter the order
   * @param deliveredAfter the order; also lost or returned
   * @param delay added to the last answer of a delayed shipment
   * @param rates share of the orders, 0 to 1, on which each whim comes
   */
  record Simulator(
      @DefaultValue("PT1M") Duration acceptedAfter,
      @DefaultValue("PT2M") Duration inTransitAfter,
      @DefaultValue("PT5M") Duration deliveredAfter,
      @DefaultValue("P20D") Duration delay,
      @DefaultValue Map<Whim, Double> rates) {}
}
