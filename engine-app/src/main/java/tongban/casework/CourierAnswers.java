package tongban.casework;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.courier.Courier;
import tongban.courier.CourierOrder;
import tongban.courier.CourierOrderChanged;
import tongban.courier.CourierOrderChanging;
import tongban.courier.CourierState;
import tongban.courier.Direction;
import tongban.deadline.Clocks;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.process.Processes;

/** What the courier says, as far as the case is concerned, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CourierAnswers {
  private static final String ANSWERED = "courier-answered";

  private final CaseFiles cases;
  private final Courier courier;
  private final Processes processes;
  private final Clocks clocks;
  private final Timeline timeline;
  private final Actors actors;

  CourierAnswers(
      CaseFiles cases,
      Courier courier,
      Processes processes,
      Clocks clocks,
      Timeline timeline,
      Actors actors) {
    this.cases = cases;
    this.courier = courier;
    this.processes = processes;
    this.clocks = clocks;
    this.timeline = timeline;
    this.actors = actors;
  }

  /** The case first, then its order: as everybody does who changes both. */
  @EventListener
  public void lock(CourierOrderChanging changing) {
    cases.lock(changing.caseNumber());
  }

  @EventListener
  public void answered(CourierOrderChanged changed) {
    if (!changed.report().state().isFinal()) return;
    if (cases.find(changed.order().caseNumber()) == null) return;
    actors.asSystem(() -> tell(changed));
  }

  private void tell(CourierOrderChanged changed) {
    var order = changed.order();
    boolean moves = changed.report().applied() && isAwaited(order);
    if (moves) {
      clocks.stop(
          order.caseNumber(), Dispatch.CLOCK, changed.report().at(), Actor.SYSTEM.username());
    }
    if (moves && order.state() != CourierState.DELIVERED) {
      // What closes a task is told by the entry after it: the flow first.
      processes.correlate(ANSWERED, order.caseNumber(), Map.of());
      note(changed);
    } else {
      note(changed);
      if (moves) processes.correlate(ANSWERED, order.caseNumber(), Map.of());
    }
  }

  private boolean isAwaited(CourierOrder order) {
    return order.direction() == Direction.OUTBOUND
        && courier
            .latest(order.caseNumber(), Direction.OUTBOUND)
            .filter(latest -> latest.id().equals(order.id()))
            .isPresent();
  }

  private void note(CourierOrderChanged changed) {
    var kind =
        (changed.order().direction() == Direction.OUTBOUND ? "courier-" : "pick-up-")
            + (changed.report().applied() ? "" : "late-")
            + changed.report().state().name().toLowerCase(Locale.ROOT);
    timeline.add(changed.order().caseNumber(), kind, Dispatch.tracking(changed.order()));
  }
}
