package tongban.courier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the simulated courier will say of an order, and when: by words in the address, and by rates
 * seeded with the order's id, so that the same order always fares the same.
 *
 * @param whims that come on it
 * @param steps in order of time
 */
record SimulatedPlan(Set<Whim> whims, List<Step> steps) {
  private static final Duration REPEAT = Duration.ofMinutes(1);
  private static final int SEED_DIGITS = 8;

  /**
   * @param number of the event: what is said twice has the same
   */
  record Step(Duration after, int number, CourierState state) {}

  static SimulatedPlan of(String orderId, String address, CourierSettings.Simulator settings) {
    var whims = EnumSet.noneOf(Whim.class);
    for (var whim : Whim.values()) {
      double rate = settings.rates().getOrDefault(whim, 0.0);
      if (address.contains(whim.keyword()) || share(orderId, whim) < rate) whims.add(whim);
    }
    return new SimulatedPlan(whims, steps(whims, settings));
  }

  /** 0 to 1, evenly, always the same for an order. */
  private static double share(String orderId, Whim whim) {
    var seed = DigestUtils.sha256Hex(orderId + whim).substring(0, SEED_DIGITS);
    return Long.parseLong(seed, 16) / (double) (1L << 4 * SEED_DIGITS);
  }

  private static List<Step> steps(Set<Whim> whims, CourierSettings.Simulator settings) {
    var end = settings.deliveredAfter();
    if (whims.contains(Whim.DELAYED)) end = end.plus(settings.delay());
    var accepted = whims.contains(Whim.UNORDERED) ? end.plus(REPEAT) : settings.acceptedAfter();
    var steps = new ArrayList<Step>();
    steps.add(new Step(accepted, 1, CourierState.ACCEPTED));
    steps.add(new Step(settings.inTransitAfter(), 2, CourierState.IN_TRANSIT));
    if (!whims.contains(Whim.SILENT)) steps.add(new Step(end, 3, last(whims)));
    if (whims.contains(Whim.TWICE)) {
      for (var step : List.copyOf(steps)) {
        steps.add(new Step(step.after().plus(REPEAT), step.number(), step.state()));
      }
    }
    return List.copyOf(steps);
  }

  private static CourierState last(Set<Whim> whims) {
    if (whims.contains(Whim.LOST)) return CourierState.LOST;
    return whims.contains(Whim.RETURNED) ? CourierState.RETURNED : CourierState.DELIVERED;
  }
}
