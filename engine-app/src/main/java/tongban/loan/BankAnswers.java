package tongban.loan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.bank.BankAnswer;
import tongban.bank.BankOrderChanged;
import tongban.bank.BankOrderChanging;
import tongban.bank.BankOrderState;
import tongban.casework.CaseSteps;
import tongban.identity.Actors;
import tongban.process.Processes;

/** What the bank says, as far as the case is concerned, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BankAnswers {
  private static final String ANSWERED = "bank-answered";

  private final CaseSteps cases;
  private final StageClocks clocks;
  private final Processes processes;
  private final Actors actors;

  BankAnswers(CaseSteps cases, StageClocks clocks, Processes processes, Actors actors) {
    this.cases = cases;
    this.clocks = clocks;
    this.processes = processes;
    this.actors = actors;
  }

  /** The case first, then its order: as everybody does who changes both. */
  @EventListener
  public void lock(BankOrderChanging changing) {
    cases.lock(changing.caseNumber());
  }

  @EventListener
  public void answered(BankOrderChanged changed) {
    actors.asSystem(() -> tell(changed));
  }

  private void tell(BankOrderChanged changed) {
    var number = changed.order().caseNumber();
    var answer = changed.answer();
    cases.note(number, null, kind(answer), detail(answer));
    if (!answer.applied() || answer.state() == BankOrderState.APPROVED) return;
    clocks.stop(number, Contracting.BANK, answer.at());
    processes.correlate(ANSWERED, number, Map.of());
  }

  private static String kind(BankAnswer answer) {
    return "bank-"
        + (answer.applied() ? "" : "late-")
        + answer.state().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> detail(BankAnswer answer) {
    var detail = new HashMap<String, Object>();
    if (answer.reason() != null) detail.put("reason", answer.reason());
    return detail;
  }
}
