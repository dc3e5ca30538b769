package tongban.courier;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.Outbox;
import tongban.web.Refusal;

@Service
@Transactional
class StoredCourier implements Courier {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ID_BYTES = 16;

  private final OrderMapper orders;
  private final ReportMapper reports;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final CourierSettings settings;
  private final Clock clock;

  StoredCourier(
      OrderMapper orders,
      ReportMapper reports,
      Outbox outbox,
      ApplicationEventPublisher events,
      CourierSettings settings,
      Clock clock) {
    this.orders = orders;
    this.reports = reports;
    this.outbox = outbox;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean isAvailable() {
    return settings.knowsACourier();
  }

  @Override
  public CourierOrder order(NewOrder order) {
    if (!isAvailable()) throw Refusal.conflict("courier.none");
    var stored =
        new CourierOrder(
            newId(),
            order.caseNumber(),
            order.direction(),
            CourierState.ORDERED,
            order.name(),
            order.mobile(),
            order.address(),
            null,
            order.orderedBy(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            null,
            null);
    orders.insert(stored);
    outbox.send(OrderHandler.NAME, stored.id());
    return stored;
  }

  private static String newId() {
    var bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public List<CourierOrder> of(String caseNumber) {
    return orders.ofCase(caseNumber);
  }

  @Override
  public List<CourierReport> reports(String caseNumber) {
    return reports.ofCase(caseNumber);
  }

  @Override
  public Optional<CourierOrder> latest(String caseNumber, Direction direction) {
    return Optional.ofNullable(orders.latest(caseNumber, direction));
  }

  @Override
  public boolean declareLost(String orderId, String by) {
    var order = orders.find(orderId);
    if (order == null) return false;
    events.publishEvent(new CourierOrderChanging(order.caseNumber()));
    return orders.end(orderId, CourierState.LOST, clock.instant(), by) == 1;
  }
}
