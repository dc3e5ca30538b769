package tongban.courier;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import tongban.process.ModelFunctions;

/** What process models call {@code courier}. */
@ModelFunctions("courier")
public class CourierFunction {
  private final Courier courier;

  CourierFunction(Courier courier) {
    this.courier = courier;
  }

  /** Whether what was sent last for this case has reached its receiver. */
  public boolean delivered(DelegateExecution execution) {
    return courier
        .latest(execution.getProcessBusinessKey(), Direction.OUTBOUND)
        .filter(order -> order.state() == CourierState.DELIVERED)
        .isPresent();
  }
}
