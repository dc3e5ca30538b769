package tongban.casework;

import java.util.List;
import org.springframework.stereotype.Component;

/** The state of a case under examination, which follows from that of its parts. */
@Component
class Standing {
  private final CaseFiles cases;
  private final CaseParts parts;

  Standing(CaseFiles cases, CaseParts parts) {
    this.cases = cases;
    this.parts = parts;
  }

  /** Suspended only while every part that is under examination is. */
  void settle(String caseNumber) {
    var all = parts.of(caseNumber);
    boolean suspended = has(all, PartState.SUSPENDED) && !has(all, PartState.EXAMINATION);
    cases.move(caseNumber, suspended ? CaseState.SUSPENDED : CaseState.ACCEPTED);
  }

  private static boolean has(List<CasePart> parts, PartState state) {
    return parts.stream().anyMatch(part -> part.state() == state);
  }
}
