package tongban.gate;

import java.util.List;
import tongban.forms.FormFinding;

/** What the check of forms found, as findings of the gate. */
final class FormFindings {

  private FormFindings() {}

  static List<Finding> of(List<FormFinding> findings) {
    return findings.stream().map(FormFindings::of).toList();
  }

  private static Finding of(FormFinding finding) {
    return new Finding(
        finding.rule(),
        Severity.ERROR,
        finding.element(),
        "gate.form",
        List.of(finding.rule(), finding.message()));
  }
}
