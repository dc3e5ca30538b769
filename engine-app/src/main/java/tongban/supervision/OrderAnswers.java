package tongban.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.CaseRecords;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** The department answers an order, the supervisor closes it; each once. */
@Component
class OrderAnswers {
  private final OrderRows rows;
  private final CaseRecords records;
  private final Audit audit;
  private final Actors actors;
  private final Clock clock;

  OrderAnswers(OrderRows rows, CaseRecords records, Audit audit, Actors actors, Clock clock) {
    this.rows = rows;
    this.records = records;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  void answer(long id, String text) {
    var actor = actors.current();
    var order = rows.lock(id);
    if (order == null || !order.department().equals(actor.department())) throw unknown();
    if (order.state() != Order.State.ISSUED) throw Refusal.conflict("supervision.answered");
    rows.answer(id, text, actor.username(), actor.name(), clock.instant());
    tell(order, "supervision-answered", "supervision.order.answer", text, actor);
  }

  /** One that nobody has answered too: what was issued in error need not be. */
  void close(long id, String text) {
    var actor = actors.current();
    var order = rows.lock(id);
    if (order == null) throw unknown();
    if (order.state() == Order.State.CLOSED) throw Refusal.conflict("supervision.closed");
    rows.close(id, text, actor.username(), actor.name(), clock.instant());
    tell(order, "supervision-closed", "supervision.order.close", text, actor);
  }

  private void tell(Order order, String kind, String action, String text, Actor actor) {
    var detail = Map.<String, Object>of("number", order.number());
    records.note(
        List.of(new CaseRecords.Note(order.caseNumber(), order.part(), kind, detail, text)));
    audit.record(actor.username(), action, order.caseNumber(), detail);
  }

  private static Refusal unknown() {
    return Refusal.notFound("supervision.order");
  }
}
