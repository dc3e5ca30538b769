package tongban.loan;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tongban.bank.BankOrder;
import tongban.bank.BankOrderState;
import tongban.bank.BankOrders;
import tongban.casework.CaseState;
import tongban.casework.CaseSteps;
import tongban.documents.DocumentKind;
import tongban.guarantee.GuaranteePool;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** From the letter of intent to the bank's word: the contract, the order, or the end of both. */
@Component
class Contracting {
  static final String BANK = "bank";

  private final CaseSteps cases;
  private final Loans loans;
  private final LoanMapper mapper;
  private final BankOrders bank;
  private final GuaranteePool pool;
  private final StageClocks clocks;
  private final Actors actors;

  Contracting(
      CaseSteps cases,
      Loans loans,
      LoanMapper mapper,
      BankOrders bank,
      GuaranteePool pool,
      StageClocks clocks,
      Actors actors) {
    this.cases = cases;
    this.loans = loans;
    this.mapper = mapper;
    this.bank = bank;
    this.pool = pool;
    this.clocks = clocks;
    this.actors = actors;
  }

  /** The contract is signed: the letter has done its work. */
  void sign(LoanStep step) {
    cases.lock(step.caseNumber());
    var content = Approval.terms(loans.of(step.caseNumber()));
    var said = cases.handedIn(step.submission());
    if (said != null) content.put("签订日期", said.text("signedOn"));
    var number = cases.issue(step.caseNumber(), DocumentKind.GUARANTEE_CONTRACT, "担保合同", content);
    mapper.contract(step.caseNumber(), number);
    clocks.stop(step.caseNumber(), Approval.LETTER);
    cases.note(step.caseNumber(), step.elementId(), "contract-signed", Map.of("number", number));
  }

  void order(LoanStep step) {
    var file = cases.lock(step.caseNumber());
    var loan = loans.of(step.caseNumber());
    bank.place(
        new BankOrders.NewOrder(
            step.caseNumber(),
            Objects.requireNonNullElse(loan.loan().contract(), ""),
            file.applicantName(),
            file.idNumber(),
            loan.loan().approved(),
            loan.loan().term(),
            loan.loan().purpose(),
            actors.current().username()));
    clocks.start(step.caseNumber(), BANK, loan.product().terms().bankDays(), loan.product());
    cases.note(step.caseNumber(), step.elementId(), "bank-ordered", Map.of());
  }

  /** The bank has confirmed that it will not disburse. */
  void cancel(LoanStep step) {
    cases.lock(step.caseNumber());
    var said = cases.handedIn(step.submission());
    var reason = said == null ? "" : said.text("reason");
    var order = bank.latest(step.caseNumber());
    if (order.isEmpty() || !bank.cancel(order.get().id(), reason)) {
      throw Refusal.conflict("loan.bank.ended");
    }
    cases.note(step.caseNumber(), step.elementId(), "bank-cancelled", Map.of("reason", reason));
  }

  /** What is still reserved is free again. */
  void free(LoanStep step) {
    cases.lock(step.caseNumber());
    pool.free(step.key(), step.caseNumber());
  }

  /** Nothing comes of what was decided: the letter lapsed, was given up, or the bank refused. */
  void terminate(LoanStep step) {
    cases.lock(step.caseNumber());
    var reason = reason(step);
    cases.issue(
        step.caseNumber(), DocumentKind.TERMINATION_NOTICE, "终止办理通知书", Map.of("终止理由", reason));
    cases.close(
        step.caseNumber(), step.elementId(), CaseState.TERMINATED, Map.of("reason", reason));
  }

  private String reason(LoanStep step) {
    var order = bank.latest(step.caseNumber());
    if (order.isPresent()) return ended(order.get());
    var said = cases.handedIn(step.submission());
    return said == null ? "担保意向函有效期届满，自动失效。" : "申请人放弃：" + said.text("reason");
  }

  private static String ended(BankOrder order) {
    var why = Objects.requireNonNullElse(order.endReason(), "");
    return (order.state() == BankOrderState.REFUSED ? "银行不予放款：" : "放款申请已撤销：") + why;
  }
}
