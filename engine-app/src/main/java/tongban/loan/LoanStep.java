package tongban.loan;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * A step of a flow, as far as loans are concerned.
 *
 * @param key of what it does to the pool: the same step is the same entry
 * @param submission id of what was handed in with the task that brought the flow here; null where a
 *     timer or another system did
 */
record LoanStep(String caseNumber, String elementId, String key, @Nullable Long submission) {

  static LoanStep of(DelegateExecution execution) {
    var number = execution.getProcessBusinessKey();
    return new LoanStep(
        number,
        Objects.requireNonNullElse(execution.getCurrentActivityId(), ""),
        number + "/" + execution.getActivityInstanceId(),
        (Long) execution.getVariable("submission"));
  }
}
