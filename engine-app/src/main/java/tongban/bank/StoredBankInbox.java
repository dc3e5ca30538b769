package tongban.bank;

import java.time.Clock;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.web.Refusal;

@Component
class StoredBankInbox implements BankInbox {
  private final BankOrderMapper orders;
  private final BankAnswerMapper answers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredBankInbox(
      BankOrderMapper orders,
      BankAnswerMapper answers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.orders = orders;
    this.answers = answers;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void receive(BankAnswer answer) {
    var known = orders.find(answer.orderId());
    if (known == null) throw Refusal.notFound("bank.order.unknown");
    events.publishEvent(new BankOrderChanging(known.caseNumber()));
    var order = orders.lock(answer.orderId());
    if (order == null) throw Refusal.notFound("bank.order.unknown");
    var kept = answer.applied(order.state().leadsTo(answer.state()));
    if (!keep(kept)) return;
    if (kept.applied()) apply(kept);
    if (kept.applied() || contradicts(order, kept)) tell(kept);
  }

  /** By the hash of the answer's id: columns compare without regard to case and accents. */
  private boolean keep(BankAnswer answer) {
    var key = DigestUtils.sha256Hex(answer.answerId());
    if (answers.exists(key)) return false;
    try {
      answers.insert(answer, key, clock.instant());
      return true;
    } catch (DuplicateKeyException saidOfAnotherOrder) {
      return false;
    }
  }

  private void apply(BankAnswer answer) {
    if (answer.state().isFinal()) {
      orders.end(answer.orderId(), answer.state(), answer.at(), answer.reason());
    } else {
      orders.move(answer.orderId(), answer.state());
    }
  }

  private static boolean contradicts(BankOrder order, BankAnswer answer) {
    return answer.state().isFinal() && answer.state() != order.state();
  }

  private void tell(BankAnswer answer) {
    var order = orders.find(answer.orderId());
    if (order != null) events.publishEvent(new BankOrderChanged(order, answer));
  }
}
