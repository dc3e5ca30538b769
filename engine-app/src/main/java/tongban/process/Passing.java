package tongban.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Variables that live until the next wait state and are written nowhere: what a task or a step
 * tells the gateways after it. Branches that run at once never meet in them.
 */
public final class Passing {
  private Passing() {}

  public static void set(DelegateExecution execution, String name, Object scalar) {
    execution.setVariable(name, of(scalar));
  }

  static TypedValue of(Object scalar) {
    return Variables.untypedValue(scalar, true);
  }
}
