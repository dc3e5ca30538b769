package tongban.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.courier.Courier;
import tongban.courier.CourierOrder;
import tongban.courier.Direction;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** A courier who fetches the applicant's papers, as long as the case is not decided. */
@Component
class PickUps {
  private static final Contact.Fields FIELDS =
      new Contact.Fields("senderName", "mobile", "address");

  private final OpenCases open;
  private final Courier courier;
  private final CourierRows rows;
  private final Access access;
  private final Timeline timeline;
  private final Actors actors;

  PickUps(
      OpenCases open,
      Courier courier,
      CourierRows rows,
      Access access,
      Timeline timeline,
      Actors actors) {
    this.open = open;
    this.courier = courier;
    this.rows = rows;
    this.access = access;
    this.timeline = timeline;
    this.actors = actors;
  }

  record PickUp(@Nullable String senderName, @Nullable String mobile, @Nullable String address) {}

  /** While one is under way from the same sender, a repeat is answered with that. */
  CaseView.CourierRow order(String caseNumber, PickUp pickUp) {
    var file = open.lock(caseNumber);
    var actor = actors.current();
    access.checkRead(actor, file);
    var from = Contact.of(pickUp.senderName(), pickUp.mobile(), pickUp.address(), FIELDS);
    if (!file.state().isBeforeDecision()) {
      throw Refusal.conflict("casework.pick-up.late").with("state", file.state().name());
    }
    var underWay = underWay(caseNumber, from);
    if (underWay.isPresent()) return rows.row(underWay.get(), courier.reports(caseNumber));
    var order =
        courier.order(
            new Courier.NewOrder(
                caseNumber,
                Direction.INBOUND,
                from.name(),
                from.mobile(),
                from.address(),
                actor.username()));
    timeline.add(caseNumber, "pick-up-ordered", Map.of("sender", from.name()));
    return rows.row(order, List.of());
  }

  private Optional<CourierOrder> underWay(String caseNumber, Contact from) {
    return courier.of(caseNumber).stream()
        .filter(order -> order.direction() == Direction.INBOUND && !order.state().isFinal())
        .filter(order -> from.equals(new Contact(order.name(), order.mobile(), order.address())))
        .findFirst();
  }
}
