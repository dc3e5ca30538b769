package tongban.supervision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.CaseRecords;
import tongban.deadline.LightsChanged.Change;
import tongban.identity.Actor;

/** Issues orders of supervision, one an occasion, whatever comes twice. */
@Component
class Orders {
  private static final String SUBJECT = "supervision-orders";

  private final OrderRows rows;
  private final CaseRecords records;
  private final Audit audit;
  private final ClockTitles titles;

  Orders(OrderRows rows, CaseRecords records, Audit audit, ClockTitles titles) {
    this.rows = rows;
    this.records = records;
    this.audit = audit;
    this.titles = titles;
  }

  void issue(List<Change> reds, Map<String, CaseRecords.Subject> subjects) {
    var fresh = fresh(reds, subjects);
    if (fresh.isEmpty()) return;
    rows.issue(fresh);
    var issued = rows.ofChanges(fresh.stream().map(Order::changeId).toList());
    records.note(issued.stream().map(this::note).toList());
    audit.record(
        Actor.SYSTEM.username(),
        "supervision.order.issue",
        SUBJECT,
        Map.of("orders", issued.stream().map(Order::number).toList()));
  }

  private List<Order> fresh(List<Change> reds, Map<String, CaseRecords.Subject> subjects) {
    var byOccasion = new LinkedHashMap<String, Order>();
    for (var change : reds) {
      var subject = subjects.get(change.owner());
      var occasion = Occasion.of(change);
      if (subject == null || change.deadline() == null) continue;
      if (Occasion.isOfLaw(change) || !byOccasion.containsKey(occasion)) {
        byOccasion.put(occasion, order(occasion, change, subject));
      }
    }
    if (!byOccasion.isEmpty()) {
      byOccasion.keySet().removeAll(new HashSet<>(rows.known(byOccasion.keySet())));
    }
    return new ArrayList<>(byOccasion.values());
  }

  @SuppressWarnings("NullAway") // a red light has a deadline
  private static Order order(String occasion, Change change, CaseRecords.Subject subject) {
    return new Order(
        0,
        occasion,
        change.id(),
        subject.caseNumber(),
        subject.part(),
        subject.itemCode(),
        subject.itemName(),
        subject.department(),
        change.name(),
        change.deadline(),
        change.at(),
        Order.State.ISSUED,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private CaseRecords.Note note(Order order) {
    return new CaseRecords.Note(
        order.caseNumber(),
        order.part(),
        "supervision-order",
        Map.of("number", order.number(), "clock", titles.inChinese(order.clock())),
        null);
  }
}
