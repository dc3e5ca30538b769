package tongban.casework;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.courier.Courier;
import tongban.courier.CourierOrder;
import tongban.courier.Direction;
import tongban.deadline.Clocks;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/**
 * The result on its way by courier (双向寄递). It has five working days to arrive, after which somebody
 * asks where it is; the ten of delivery (art. 44) run on until it has arrived.
 */
@Component
class Dispatch {
  static final String CLOCK = "courier";
  private static final Limit LIMIT = new Limit(5, LimitUnit.WORKING_DAY);
  private static final int WARNING = 1;
  private static final Contact.Fields FIELDS =
      new Contact.Fields("form.receiverName", "form.receiverMobile", "form.receiverAddress");

  private final OpenCases open;
  private final Courier courier;
  private final Clocks clocks;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Dispatch(
      OpenCases open,
      Courier courier,
      Clocks clocks,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.courier = courier;
    this.clocks = clocks;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  void order(Step step) {
    var file = open.lock(step, CaseState.DELIVERED);
    var submission = open.submission(step);
    var to =
        Contact.of(
            submission.text("receiverName"),
            submission.text("receiverMobile"),
            submission.text("receiverAddress"),
            FIELDS);
    var actor = actors.current().username();
    var number = file.caseNumber();
    courier.order(
        new Courier.NewOrder(
            number, Direction.OUTBOUND, to.name(), to.mobile(), to.address(), actor));
    clocks.start(
        new Clocks.Order(
            number,
            number,
            CLOCK,
            clock.instant(),
            LIMIT,
            WARNING,
            file.department(),
            "双向寄递服务约定：寄出后五个工作日内送达",
            actor));
    timeline.add(step, "courier-ordered", Map.of("receiver", to.name()));
  }

  /** The hall gives a shipment up. What the courier says of it later changes nothing. */
  void declareLost(Step step) {
    var file = open.lock(step.caseNumber());
    var order = courier.latest(file.caseNumber(), Direction.OUTBOUND).orElseThrow();
    var actor = actors.current().username();
    if (!courier.declareLost(order.id(), actor)) {
      throw Refusal.conflict("casework.courier.answered").with("state", order.state().name());
    }
    clocks.stop(file.caseNumber(), CLOCK, actor);
    timeline.add(step, "courier-declared-lost", tracking(order));
  }

  static Map<String, Object> tracking(CourierOrder order) {
    var detail = new LinkedHashMap<String, Object>();
    if (order.trackingNumber() != null) detail.put("trackingNumber", order.trackingNumber());
    return detail;
  }
}
