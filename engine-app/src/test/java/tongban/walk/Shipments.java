package tongban.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was sent by courier, and what became of it. */
final class Shipments {
  private static final List<String> WAY = List.of("ORDERED", "ACCEPTED", "IN_TRANSIT");

  private final List<String> states = new ArrayList<>();
  private Instant orderedAt;

  List<String> states() {
    return states;
  }

  void order(Instant now) {
    states.add("ORDERED");
    orderedAt = now;
  }

  /** Whether the last one is on its way. */
  boolean isAwaited() {
    return !states.isEmpty() && WAY.contains(states.get(states.size() - 1));
  }

  /** Takes in what is said of an order; true where that ends the waiting for the last one. */
  boolean ends(int order, String said) {
    int before = WAY.indexOf(states.get(order));
    int after = WAY.indexOf(said);
    if (before < 0 || after >= 0 && after <= before) return false;
    states.set(order, said);
    return after < 0 && order == states.size() - 1;
  }

  /** It arrived then, but not before it was sent. */
  Instant arrival(Instant at) {
    return at.isBefore(orderedAt) ? orderedAt : at;
  }
}
