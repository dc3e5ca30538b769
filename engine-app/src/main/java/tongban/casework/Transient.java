package tongban.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/**
 * What a step tells the gateways after it. It lives until the next wait state and is written
 * nowhere, so branches that run at once never meet in it.
 */
final class Transient {
  /** {@code granted}, {@code refused} or {@code closed}. */
  static final String RESULT = "result";

  /** Number of the wave to be examined, 0 for none. */
  static final String WAVE = "wave";

  private Transient() {}

  static void set(DelegateExecution execution, String name, Object scalar) {
    execution.setVariable(name, Variables.untypedValue(scalar, true));
  }
}
