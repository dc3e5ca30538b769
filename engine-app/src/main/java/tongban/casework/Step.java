package tongban.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * A service step of a flow, as far as casework is concerned.
 *
 * @param part the part it is about; null where it is about the whole case
 * @param procedure reference of the special procedure it is in; null where it is in none
 * @param submission id of what was handed in with the task whose completion brought the flow here;
 *     null where a timer did
 */
record Step(
    String caseNumber,
    @Nullable String part,
    @Nullable String procedure,
    String elementId,
    @Nullable Long submission) {
  /** Variable that keeps the reference of a special procedure. */
  static final String PROCEDURE = "procedure";

  static Step of(DelegateExecution execution) {
    return new Step(
        execution.getProcessBusinessKey(),
        (String) execution.getVariable("part"),
        (String) execution.getVariable(PROCEDURE),
        execution.getCurrentActivityId(),
        (Long) execution.getVariable("submission"));
  }
}
