package tongban.bank;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.OutboxHandler;

/**
 * Hands one order to the bank. Its row is not locked meanwhile: the bank may speak of the order
 * before it has answered the call.
 */
@Component
class BankOrderHandler implements OutboxHandler {
  static final String NAME = "bank";

  private final BankOrderMapper orders;
  private final Bank bank;

  BankOrderHandler(BankOrderMapper orders, Bank bank) {
    this.orders = orders;
    this.bank = bank;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<String> caseNumber(String key) {
    return Optional.ofNullable(orders.find(key)).map(BankOrder::caseNumber);
  }

  @Override
  @Transactional
  public void handle(String key) {
    var order = orders.find(key);
    if (order == null || order.state().isFinal()) return;
    bank.order(
        new Bank.Request(
            order.id(),
            order.contract(),
            order.borrower(),
            order.idNumber(),
            order.fen(),
            order.months(),
            order.purpose()));
  }
}
