package tongban.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Listener {@code keepHits} at the end of a decision task: until the next wait state {@code hits}
 * is how many rules of the table held, and {@code hitRows} what each of them gave, as JSON.
 */
@Component("keepHits")
class KeptHits implements ExecutionListener {
  private final ObjectMapper json;

  KeptHits(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void notify(DelegateExecution execution) throws Exception {
    if (!(execution.getVariable("decisionResult") instanceof DmnDecisionResult decided)) {
      throw new IllegalStateException("Nothing was decided: " + execution.getCurrentActivityId());
    }
    var rows = decided.getResultList();
    Passing.set(execution, "hits", rows.size());
    Passing.set(execution, "hitRows", json.writeValueAsString(rows));
  }
}
