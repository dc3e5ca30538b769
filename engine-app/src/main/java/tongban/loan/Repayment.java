package tongban.loan;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.casework.CaseState;
import tongban.casework.CaseSteps;
import tongban.documents.DocumentKind;
import tongban.guarantee.GuaranteePool;
import tongban.web.Refusal;

/** A guarantee in force: disbursement, the plan of repayment, visits, release. */
@Component
class Repayment {
  static final String CLOCK = "repayment";
  static final String VISIT = "visit";

  private final CaseSteps cases;
  private final Loans loans;
  private final LoanMapper mapper;
  private final GuaranteePool pool;
  private final StageClocks clocks;
  private final Clock clock;

  Repayment(
      CaseSteps cases,
      Loans loans,
      LoanMapper mapper,
      GuaranteePool pool,
      StageClocks clocks,
      Clock clock) {
    this.cases = cases;
    this.loans = loans;
    this.mapper = mapper;
    this.pool = pool;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** The bank has disbursed: the guarantee is in force, and the plan of repayment stands. */
  void disburse(LoanStep step) {
    cases.lock(step.caseNumber());
    var loan = loans.of(step.caseNumber());
    var now = clock.instant();
    pool.draw(step.key(), step.caseNumber(), loan.loan().approved());
    mapper.disbursed(step.caseNumber(), now);
    for (var instalment : Plan.of(loan.loan())) mapper.plan(step.caseNumber(), instalment);
    cases.move(step.caseNumber(), CaseState.IN_FORCE);
    startNext(step.caseNumber());
    clocks.startMonths(
        step.caseNumber(), VISIT, now, loan.product().terms().visitMonths(), loan.product());
    cases.note(
        step.caseNumber(),
        step.elementId(),
        "loan-disbursed",
        Map.of("amount", Money.text(loan.loan().approved())));
  }

  private void startNext(String caseNumber) {
    var loan = loans.of(caseNumber);
    long paid = loan.loan().approved() - drawn(caseNumber);
    Plan.next(mapper.instalments(caseNumber), paid)
        .ifPresent(
            next ->
                clocks.startMonths(
                    caseNumber, CLOCK, loan.loan().disbursed(), next.months(), loan.product()));
  }

  long drawn(String caseNumber) {
    return pool.standing(caseNumber).drawn();
  }

  /** What is due next, in fen: what of the next instalment is not paid yet. */
  long due(String caseNumber) {
    var loan = loans.of(caseNumber).loan();
    long paid = loan.approved() - drawn(caseNumber);
    return Plan.missing(mapper.instalments(caseNumber), paid);
  }

  void repay(LoanStep step) {
    cases.lock(step.caseNumber());
    var said = cases.handedIn(step.submission());
    if (said == null) throw new IllegalStateException("Nothing was repaid: " + step);
    long fen = Money.fen(said.form().get("amount"), "form.amount");
    long drawn = drawn(step.caseNumber());
    if (fen > drawn) throw Refusal.field("form.amount", "loan.amount.most", Money.text(drawn));
    pool.repay(step.key(), step.caseNumber(), fen);
    clocks.stop(step.caseNumber(), CLOCK);
    if (fen == drawn) clocks.stop(step.caseNumber(), VISIT);
    else startNext(step.caseNumber());
    cases.note(
        step.caseNumber(),
        step.elementId(),
        "loan-repaid",
        Map.of("amount", Money.text(fen), "outstanding", Money.text(drawn - fen)));
  }

  void overdue(LoanStep step) {
    cases.lock(step.caseNumber());
    cases.note(
        step.caseNumber(),
        step.elementId(),
        "repayment-overdue",
        Map.of("amount", Money.text(due(step.caseNumber()))));
  }

  /** A visit is due: the next one a period later, however late this one is made. */
  void scheduleVisit(LoanStep step) {
    cases.lock(step.caseNumber());
    var product = loans.of(step.caseNumber()).product();
    var due = clocks.running(step.caseNumber(), VISIT).orElseThrow();
    int months = due.limit().amount() + product.terms().visitMonths();
    var at = due.deadline() == null ? clock.instant() : due.deadline();
    clocks.stop(step.caseNumber(), VISIT, at);
    clocks.startMonths(step.caseNumber(), VISIT, due.start(), months, product);
    cases.note(step.caseNumber(), step.elementId(), "visit-due", Map.of());
  }

  /** Repaid in full: the guarantor is released. */
  void release(LoanStep step) {
    cases.lock(step.caseNumber());
    if (drawn(step.caseNumber()) > 0) throw Refusal.conflict("loan.not-settled");
    var number =
        cases.issue(
            step.caseNumber(),
            DocumentKind.RELEASE_NOTICE,
            "解除担保通知书",
            Map.of("担保金额", Money.text(loans.of(step.caseNumber()).loan().approved())));
    cases.note(step.caseNumber(), step.elementId(), "loan-released", Map.of("number", number));
  }
}
