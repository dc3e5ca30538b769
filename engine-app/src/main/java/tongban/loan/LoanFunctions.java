package tongban.loan;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import tongban.process.ModelFunctions;

/** What process models may ask about loans. */
@ModelFunctions("loan")
public class LoanFunctions {
  private final Loans loans;
  private final Meeting meeting;
  private final Repayment repayment;
  private final Default defaulted;

  LoanFunctions(Loans loans, Meeting meeting, Repayment repayment, Default defaulted) {
    this.loans = loans;
    this.meeting = meeting;
    this.repayment = repayment;
    this.defaulted = defaulted;
  }

  /** The group that gives the final approval of the amount applied for. */
  public String approvers(DelegateExecution execution) {
    var loan = loans.of(execution.getProcessBusinessKey());
    return loan.product().approvers(loan.loan().fen());
  }

  /** Usernames of those who vote in the meeting convened last, without those who are recused. */
  public List<String> voters(DelegateExecution execution) {
    return meeting.voters(execution.getProcessBusinessKey());
  }

  /** Whether the loan is repaid. */
  public boolean settled(DelegateExecution execution) {
    return repayment.drawn(execution.getProcessBusinessKey()) == 0;
  }

  /** Whether all that was paid to the bank is recovered. */
  public boolean recovered(DelegateExecution execution) {
    return defaulted.owed(execution.getProcessBusinessKey()) == 0;
  }
}
