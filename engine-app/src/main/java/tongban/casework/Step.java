package tongban.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * A service step of a flow, as far as casework is concerned.
 *
 * @param submission id of what was handed in with the task completed last, which a timer leaves as
 *     it was; null when there was none
 */
record Step(String caseNumber, String part, String elementId, @Nullable Long submission) {

  static Step of(DelegateExecution execution) {
    return new Step(
        execution.getProcessBusinessKey(),
        (String) execution.getVariable("part"),
        execution.getCurrentActivityId(),
        (Long) execution.getVariable("submission"));
  }
}
