package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tongban.catalog.Item;
import tongban.deadline.Clocks;
import tongban.web.Refusal;

/**
 * The time for an answer: once it has passed the case is accepted by law (行政许可法第三十二条), whether or
 * not the timer that records it has run.
 */
@Component
class AcceptanceLimit {
  static final String SOURCE = "行政许可法第三十二条";

  private final Clocks clocks;

  AcceptanceLimit(Clocks clocks) {
    this.clocks = clocks;
  }

  /**
   * @param from receipt, or when a supplement came in
   */
  void start(CaseFile file, Item item, Instant from, String actor) {
    clocks.start(
        new Clocks.Order(
            file.caseNumber(),
            file.caseNumber(),
            Clocks.ACCEPTANCE,
            from,
            item.acceptanceLimit(),
            item.warningThreshold(),
            file.department(),
            SOURCE,
            actor));
  }

  void checkNotPassed(CaseFile file) {
    var passed =
        clocks.mostUrgent(List.of(file.caseNumber())).stream()
            .filter(clock -> clock.name().equals(Clocks.ACCEPTANCE))
            .anyMatch(clock -> clock.light().equals("RED"));
    if (passed) throw Refusal.conflict("casework.acceptance.passed");
  }
}
