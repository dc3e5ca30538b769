package tongban.casework;

import java.util.List;
import org.springframework.stereotype.Component;
import tongban.web.Refusal;

/**
 * An application online that its flow ends at once is not made: the applicant is told why, corrects
 * it or leaves it, and nothing of it is kept. At the window it would be a case with its notice.
 */
@Component
class EndedAtOnce {
  private final CaseFiles cases;
  private final CaseEvents events;

  EndedAtOnce(CaseFiles cases, CaseEvents events) {
    this.cases = cases;
    this.events = events;
  }

  /**
   * @throws Refusal 422 with {@code rules}: what did not hold, as the flow has told it
   */
  void check(String caseNumber) {
    var file = cases.find(caseNumber);
    if (file == null || file.closedAt() == null) return;
    var rules =
        events.of(caseNumber).stream()
            .map(event -> event.detail().get("rules"))
            .filter(List.class::isInstance)
            .findFirst();
    throw Refusal.unprocessable("casework.online.refused")
        .with("rules", rules.isPresent() ? rules.get() : List.of());
  }
}
