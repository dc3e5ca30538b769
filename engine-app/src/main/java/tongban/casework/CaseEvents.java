package tongban.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tongban.persistence.PerTransaction;

/**
 * What happens to cases; what one transaction adds is written at once, before it is read or kept.
 */
@Component
class CaseEvents {
  private final CaseEventMapper rows;
  private final PerTransaction<List<CaseEvent>> added =
      new PerTransaction<>(ArrayList::new, this::write);

  CaseEvents(CaseEventMapper rows) {
    this.rows = rows;
  }

  void add(List<CaseEvent> events) {
    var waiting = added.get();
    if (waiting == null) write(new ArrayList<>(events));
    else waiting.addAll(events);
  }

  /** Writes what waits, so that statements of other mappers see it. */
  void write() {
    var waiting = added.get();
    if (waiting != null) write(waiting);
  }

  private void write(List<CaseEvent> waiting) {
    if (waiting.isEmpty()) return;
    rows.insert(List.copyOf(waiting));
    waiting.clear();
  }

  List<CaseEvent> of(String caseNumber) {
    write();
    return rows.of(caseNumber);
  }

  List<CaseEventMapper.Passed> elements(String caseNumber) {
    write();
    return rows.elements(caseNumber);
  }

  boolean happened(String caseNumber, String part, String kind, Instant since) {
    write();
    return rows.happened(caseNumber, part, kind, since);
  }
}
