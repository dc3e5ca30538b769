package tongban.loan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.casework.CaseSteps;
import tongban.documents.DocumentKind;
import tongban.guarantee.GuaranteePool;
import tongban.web.Refusal;

/** A default: the guarantor pays the bank (代偿) and claims it back (追偿). */
@Component
class Default {
  private final CaseSteps cases;
  private final GuaranteePool pool;
  private final StageClocks clocks;

  Default(CaseSteps cases, GuaranteePool pool, StageClocks clocks) {
    this.cases = cases;
    this.pool = pool;
    this.clocks = clocks;
  }

  /** All that is outstanding is paid to the bank. */
  void compensate(LoanStep step) {
    cases.lock(step.caseNumber());
    long fen = pool.standing(step.caseNumber()).drawn();
    pool.compensate(step.key(), step.caseNumber(), fen);
    clocks.stopAll(step.caseNumber());
    var content = new LinkedHashMap<String, Object>();
    content.put("代偿金额", Money.text(fen));
    var said = cases.handedIn(step.submission());
    if (said != null) content.put("代偿日期", said.text("paidOn"));
    var number = cases.issue(step.caseNumber(), DocumentKind.COMPENSATION_NOTICE, "代偿通知书", content);
    cases.note(
        step.caseNumber(),
        step.elementId(),
        "loan-compensated",
        Map.of("amount", Money.text(fen), "number", number));
  }

  void recover(LoanStep step) {
    cases.lock(step.caseNumber());
    var said = cases.handedIn(step.submission());
    if (said == null) throw new IllegalStateException("Nothing was recovered: " + step);
    long fen = Money.fen(said.form().get("amount"), "form.amount");
    long owed = owed(step.caseNumber());
    if (fen > owed) throw Refusal.field("form.amount", "loan.amount.most", Money.text(owed));
    pool.recover(step.key(), step.caseNumber(), fen);
    cases.note(
        step.caseNumber(),
        step.elementId(),
        "loan-recovered",
        Map.of("amount", Money.text(fen), "outstanding", Money.text(owed - fen)));
  }

  long owed(String caseNumber) {
    return pool.standing(caseNumber).owed();
  }

  /** What cannot be recovered stays paid. */
  void writeOff(LoanStep step) {
    cases.lock(step.caseNumber());
    var said = cases.handedIn(step.submission());
    cases.note(
        step.caseNumber(),
        step.elementId(),
        "loan-written-off",
        Map.of(
            "amount",
            Money.text(owed(step.caseNumber())),
            "reason",
            said == null ? "" : said.text("reason")));
  }
}
