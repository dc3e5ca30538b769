package tongban.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import tongban.process.ModelFunctions;

/** What process models may ask about the case of an execution. */
@ModelFunctions("cases")
public class CaseFunctions {
  private final CaseFiles cases;
  private final Conditions conditions;
  private final Conditional conditional;

  CaseFunctions(CaseFiles cases, Conditions conditions, Conditional conditional) {
    this.cases = cases;
    this.conditions = conditions;
    this.conditional = conditional;
  }

  /** Its number: the business key to call another flow with. */
  public String number(DelegateExecution execution) {
    return execution.getProcessBusinessKey();
  }

  /** Whether the application is in: it is not only registered (提前介入), and has not lapsed before. */
  public boolean isFiled(DelegateExecution execution) {
    var file = file(execution);
    return file.state() != CaseState.PREPARING && file.closedAt() == null;
  }

  /** Username of who follows the case; null where nobody does. */
  public @Nullable String steward(DelegateExecution execution) {
    return file(execution).steward();
  }

  /** Code of the department that leads the case. */
  public String department(DelegateExecution execution) {
    return file(execution).department();
  }

  /** Whether minor materials of a conditional acceptance (容缺受理) are waited for. */
  public boolean awaitsCure(DelegateExecution execution) {
    return conditions.isOpen(execution.getProcessBusinessKey());
  }

  /**
   * Whether all that a conditional acceptance waits for is in, though nobody has confirmed it; the
   * answer holds until the transaction ends.
   */
  public boolean isCured(DelegateExecution execution) {
    return conditional.isCured(execution.getProcessBusinessKey());
  }

  /** Whether its result has reached the applicant, and it is not archived yet. */
  public boolean isDelivered(DelegateExecution execution) {
    return file(execution).state() == CaseState.DELIVERED;
  }

  private CaseFile file(DelegateExecution execution) {
    var file = cases.find(execution.getProcessBusinessKey());
    if (file == null) throw new IllegalStateException("No case of " + execution.getId());
    return file;
  }
}
