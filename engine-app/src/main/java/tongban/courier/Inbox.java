package tongban.courier;

import java.time.Clock;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.web.Refusal;

/**
 * Takes in what the courier says, each event once. What comes again, out of order or after the end
 * is acknowledged and moves nothing.
 */
@Component
class Inbox {
  private static final String COURIER = "courier";

  private final OrderMapper orders;
  private final ReportMapper reports;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Inbox(OrderMapper orders, ReportMapper reports, ApplicationEventPublisher events, Clock clock) {
    this.orders = orders;
    this.reports = reports;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 where there is no such order
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void receive(CourierReport report) {
    var known = orders.find(report.orderId());
    if (known == null) throw Refusal.notFound("courier.order.unknown");
    events.publishEvent(new CourierOrderChanging(known.caseNumber()));
    var order = orders.lock(report.orderId());
    if (order == null) throw Refusal.notFound("courier.order.unknown");
    var kept = report.applied(order.state().leadsTo(report.state()));
    if (!keep(kept)) return;
    if (kept.applied()) apply(kept);
    if (kept.applied() || contradicts(order, kept)) tell(kept);
  }

  /** By the hash of the event's id: columns compare without regard to case and accents. */
  private boolean keep(CourierReport report) {
    var key = DigestUtils.sha256Hex(report.eventId());
    if (reports.exists(key)) return false;
    try {
      reports.insert(report, key, clock.instant());
      return true;
    } catch (DuplicateKeyException saidOfAnotherOrder) {
      return false;
    }
  }

  private void apply(CourierReport report) {
    if (report.trackingNumber() != null) orders.track(report.orderId(), report.trackingNumber());
    if (report.state().isFinal()) {
      orders.end(report.orderId(), report.state(), report.at(), COURIER);
    } else {
      orders.move(report.orderId(), report.state());
    }
  }

  private static boolean contradicts(CourierOrder order, CourierReport report) {
    return report.state().isFinal() && report.state() != order.state();
  }

  private void tell(CourierReport report) {
    var order = orders.find(report.orderId());
    if (order != null) events.publishEvent(new CourierOrderChanged(order, report));
  }
}
