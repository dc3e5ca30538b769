package tongban.casework;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import tongban.process.ModelFunctions;

/** What process models may ask about the parts of a case. */
@ModelFunctions("parts")
public class PartFunctions {
  private final CaseParts parts;
  private final Extensions extensions;

  PartFunctions(CaseParts parts, Extensions extensions) {
    this.parts = parts;
    this.extensions = extensions;
  }

  /** The undecided parts of this wave of the execution's case; each a value of {@code part}. */
  public List<String> ofWave(DelegateExecution execution, int wave) {
    return Waves.undecided(parts.of(execution.getProcessBusinessKey()), wave)
        .map(CasePart::part)
        .toList();
  }

  /** Code of the department that decides the part. */
  public String department(String part) {
    return find(part).department();
  }

  /** Whether the head of the department signs the part's decision too (会签). */
  public boolean countersigned(String part) {
    return find(part).countersign();
  }

  /** The group that approves an extension of the part, as its item said at receipt. */
  public String extensionApprovers(String part) {
    return extensions.approvers(find(part));
  }

  private CasePart find(String part) {
    var found = parts.find(part);
    if (found == null) throw new IllegalStateException("No part " + part);
    return found;
  }
}
