package tongban.courier;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.Outbox;
import tongban.process.OutboxHandler;
import tongban.process.SeparateTransaction;

/**
 * SIMULATION: carries nothing. Behaves as another system does: what it has taken it keeps, whatever
 * becomes of the call; it says later how the shipment fares, by the application's clock. Words in
 * the address choose a {@link Whim}, and so do the rates in the settings.
 */
@Component
class SimulatedCourier implements OutboxHandler {
  static final String NAME = "simulated-courier";
  private static final Logger LOG = LoggerFactory.getLogger(SimulatedCourier.class);
  private static final int NUMBER_DIGITS = 12;

  private final SimulatedShipments shipments;
  private final OrderMapper orders;
  private final Inbox inbox;
  private final Outbox outbox;
  private final SeparateTransaction own;
  private final CourierSettings settings;
  private final Clock clock;

  SimulatedCourier(
      SimulatedShipments shipments,
      OrderMapper orders,
      Inbox inbox,
      Outbox outbox,
      SeparateTransaction own,
      CourierSettings settings,
      Clock clock) {
    this.shipments = shipments;
    this.orders = orders;
    this.inbox = inbox;
    this.outbox = outbox;
    this.own = own;
    this.settings = settings;
    this.clock = clock;
  }

  private record Taken(String trackingNumber, boolean answered) {}

  String order(CourierGateway.Request request) {
    var taken = own.run(() -> take(request));
    if (!taken.answered()) throw new CourierGateway.Unanswered("simulated time-out");
    return taken.trackingNumber();
  }

  private Taken take(CourierGateway.Request request) {
    var known = shipments.find(request.orderId());
    if (known != null) {
      shipments.calledAgain(request.orderId());
      return new Taken(known, true);
    }
    var number = number(request.orderId());
    var now = clock.instant();
    shipments.insert(request.orderId(), number, request.address(), now);
    var plan = SimulatedPlan.of(request.orderId(), request.address(), settings.simulator());
    for (var step : plan.steps()) {
      var key = "%s %d %s".formatted(request.orderId(), step.number(), step.state());
      outbox.send(NAME, key, now.plus(step.after()));
    }
    LOG.info("SIMULATED courier takes {} as {} {}", request.orderId(), number, plan.whims());
    return new Taken(number, !plan.whims().contains(Whim.TIMED_OUT));
  }

  private static String number(String orderId) {
    return "SIM"
        + DigestUtils.sha256Hex(orderId).substring(0, NUMBER_DIGITS).toUpperCase(Locale.ROOT);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<String> caseNumber(String key) {
    return Optional.ofNullable(orders.find(key.split(" ", -1)[0])).map(CourierOrder::caseNumber);
  }

  /** Says what was planned: order's id, number of the event, state. */
  @Override
  @Transactional
  public void handle(String key) {
    var parts = key.split(" ", -1);
    var number = number(parts[0]);
    inbox.receive(
        new CourierReport(
            number + "-" + parts[1],
            parts[0],
            CourierState.valueOf(parts[2]),
            number,
            clock.instant(),
            null,
            false));
  }
}
