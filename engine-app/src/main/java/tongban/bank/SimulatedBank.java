package tongban.bank;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.Outbox;
import tongban.process.OutboxHandler;
import tongban.process.SeparateTransaction;

/**
 * SIMULATION: lends nothing. Behaves as another system does: what it has taken it keeps, whatever
 * becomes of the call; it says later what it does, by the application's clock. Words in the purpose
 * of the loan choose a {@link BankWhim}.
 */
@Component
class SimulatedBank implements OutboxHandler {
  static final String NAME = "simulated-bank";
  private static final Logger LOG = LoggerFactory.getLogger(SimulatedBank.class);
  private static final Duration REVIEW = Duration.ofDays(2);
  private static final Duration DISBURSEMENT = Duration.ofDays(3);
  private static final Duration LATE = Duration.ofDays(45);
  private static final Duration REPEAT = Duration.ofMinutes(1);

  private final SimulatedLoanMapper loans;
  private final BankOrderMapper orders;
  private final BankInbox inbox;
  private final Outbox outbox;
  private final SeparateTransaction own;
  private final Clock clock;

  SimulatedBank(
      SimulatedLoanMapper loans,
      BankOrderMapper orders,
      BankInbox inbox,
      Outbox outbox,
      SeparateTransaction own,
      Clock clock) {
    this.loans = loans;
    this.orders = orders;
    this.inbox = inbox;
    this.outbox = outbox;
    this.own = own;
    this.clock = clock;
  }

  void order(Bank.Request request) {
    boolean answered = own.run(() -> take(request));
    if (!answered) throw new Bank.Unanswered("simulated time-out");
  }

  private boolean take(Bank.Request request) {
    if (loans.exists(request.orderId())) {
      loans.calledAgain(request.orderId());
      return true;
    }
    loans.insert(request.orderId(), request.fen(), request.purpose(), clock.instant());
    var whims =
        Arrays.stream(BankWhim.values())
            .filter(whim -> whim.isIn(request.purpose()))
            .collect(Collectors.toSet());
    plan(whims).forEach(word -> say(request.orderId(), word, whims.contains(BankWhim.TWICE)));
    LOG.info("SIMULATED bank takes {} {}", request.orderId(), whims);
    return !whims.contains(BankWhim.TIMED_OUT);
  }

  private record Word(Duration after, BankOrderState state) {}

  private static List<Word> plan(Set<BankWhim> whims) {
    if (whims.contains(BankWhim.SILENT)) return List.of();
    if (whims.contains(BankWhim.REFUSES)) return List.of(new Word(REVIEW, BankOrderState.REFUSED));
    var disbursement = whims.contains(BankWhim.LATE) ? LATE : DISBURSEMENT;
    return List.of(
        new Word(REVIEW, BankOrderState.APPROVED),
        new Word(disbursement, BankOrderState.DISBURSED));
  }

  private void say(String orderId, Word word, boolean twice) {
    var at = clock.instant().plus(word.after());
    outbox.send(NAME, orderId + " " + word.state(), at);
    if (twice) outbox.send(NAME, orderId + " " + word.state(), at.plus(REPEAT));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<String> caseNumber(String key) {
    return Optional.ofNullable(orders.find(key.split(" ", -1)[0])).map(BankOrder::caseNumber);
  }

  /** Says what was planned: order's id, state. Said again it has the same id. */
  @Override
  @Transactional
  public void handle(String key) {
    var parts = key.split(" ", -1);
    var state = BankOrderState.valueOf(parts[1]);
    inbox.receive(
        new BankAnswer(
            "SIM-" + parts[0] + "-" + state,
            parts[0],
            state,
            clock.instant(),
            state == BankOrderState.REFUSED ? "银行审核未通过（模拟）" : null,
            false));
  }
}
