package tongban.bank;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.Outbox;
import tongban.web.Refusal;

@Service
@Transactional
class StoredBankOrders implements BankOrders {
  private final BankOrderMapper orders;
  private final BankAnswerMapper answers;
  private final Outbox outbox;
  private final BankSettings settings;
  private final Clock clock;

  StoredBankOrders(
      BankOrderMapper orders,
      BankAnswerMapper answers,
      Outbox outbox,
      BankSettings settings,
      Clock clock) {
    this.orders = orders;
    this.answers = answers;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public BankOrder place(NewOrder order) {
    if (!settings.simulated()) throw Refusal.conflict("bank.none");
    var stored =
        new BankOrder(
            UUID.randomUUID().toString().replace("-", ""),
            order.caseNumber(),
            BankOrderState.ORDERED,
            order.contract(),
            order.borrower(),
            order.idNumber(),
            order.fen(),
            order.months(),
            order.purpose(),
            order.orderedBy(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            null,
            null);
    orders.insert(stored);
    outbox.send(BankOrderHandler.NAME, stored.id());
    return stored;
  }

  @Override
  public Optional<BankOrder> latest(String caseNumber) {
    return Optional.ofNullable(orders.latest(caseNumber));
  }

  @Override
  public List<BankAnswer> answers(String caseNumber) {
    return answers.ofCase(caseNumber);
  }

  @Override
  public boolean cancel(String orderId, String reason) {
    return orders.end(orderId, BankOrderState.CANCELLED, clock.instant(), reason) == 1;
  }
}
