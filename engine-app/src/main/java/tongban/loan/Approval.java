package tongban.loan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.casework.CaseSteps;
import tongban.documents.DocumentKind;
import tongban.guarantee.GuaranteePool;
import tongban.web.Refusal;

/** The final approval: the amount is reserved in the pool, and the letter of intent issued. */
@Component
class Approval {
  static final String LETTER = "letter";

  private final CaseSteps cases;
  private final Loans loans;
  private final LoanMapper mapper;
  private final GuaranteePool pool;
  private final StageClocks clocks;

  Approval(
      CaseSteps cases, Loans loans, LoanMapper mapper, GuaranteePool pool, StageClocks clocks) {
    this.cases = cases;
    this.loans = loans;
    this.mapper = mapper;
    this.pool = pool;
    this.clocks = clocks;
  }

  /**
   * Where the pool has not so much left, or a limit is reached, who approves is told and nothing is
   * approved.
   */
  void reserve(LoanStep step) {
    var file = cases.lock(step.caseNumber());
    var loan = loans.of(step.caseNumber());
    var said = cases.handedIn(step.submission());
    if (said == null) throw new IllegalStateException("Nobody approved " + step);
    long fen = Money.fen(said.form().get("approvedAmount"), "form.approvedAmount");
    long least = loan.product().terms().least();
    if (fen < least || fen > loan.loan().fen()) {
      throw Refusal.field(
          "form.approvedAmount",
          "loan.amount.range",
          Money.text(least),
          Money.text(loan.loan().fen()));
    }
    int months = number(said, "approvedMonths");
    int longest = loan.product().terms().longestTerm();
    if (months < 1 || months > longest) {
      throw Refusal.field("form.approvedMonths", "loan.months.range", longest);
    }
    int instalments = number(said, "instalments");
    if (instalments < 1 || instalments > months) {
      throw Refusal.field("form.instalments", "loan.instalments.range", months);
    }
    mapper.approve(step.caseNumber(), fen, months, instalments);
    pool.reserve(
        step.key(),
        step.caseNumber(),
        new GuaranteePool.Client(file.idNumber(), file.applicantName(), loan.loan().affiliates()),
        fen);
  }

  private static int number(CaseSteps.HandedIn said, String field) {
    return said.form().get(field) instanceof Number number ? number.intValue() : 0;
  }

  /** The case is decided; the letter lapses after the days of its product. */
  void issueLetter(LoanStep step) {
    cases.lock(step.caseNumber());
    var loan = loans.of(step.caseNumber());
    cases.decide(step.caseNumber(), true, step.submission(), null);
    int days = loan.product().terms().letterDays();
    var content = terms(loan);
    content.put("有效期", days + " 个工作日，自本函出具之日的次日起计算");
    var number = cases.issue(step.caseNumber(), DocumentKind.LETTER_OF_INTENT, "担保意向函", content);
    clocks.start(step.caseNumber(), LETTER, days, loan.product());
    cases.note(
        step.caseNumber(),
        step.elementId(),
        "letter-issued",
        Map.of("number", number, "amount", Money.text(loan.loan().approved())));
  }

  /** What letter and contract say of a loan. */
  static Map<String, Object> terms(Loans.Loan loan) {
    var content = new LinkedHashMap<String, Object>();
    content.put("产品", loan.product().title());
    content.put("担保金额", Money.text(loan.loan().approved()));
    content.put("期限", loan.loan().term() + " 个月");
    content.put("担保费率", "每年 " + loan.product().terms().feeRate() + "%");
    content.put("贷款用途", loan.loan().purpose());
    return content;
  }
}
