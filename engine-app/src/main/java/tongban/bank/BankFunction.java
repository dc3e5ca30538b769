package tongban.bank;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import tongban.process.ModelFunctions;

/** What process models call {@code bank}. */
@ModelFunctions("bank")
public class BankFunction {
  private final BankOrders orders;

  BankFunction(BankOrders orders) {
    this.orders = orders;
  }

  /** Whether the bank has disbursed what it was asked for last. */
  public boolean disbursed(DelegateExecution execution) {
    return orders
        .latest(execution.getProcessBusinessKey())
        .filter(order -> order.state() == BankOrderState.DISBURSED)
        .isPresent();
  }
}
