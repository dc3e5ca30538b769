package tongban.loan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.casework.FormFacts;

/** What the forms of a loan's tasks are filled with, by the names of their fields. */
@Component
class LoanForms implements FormFacts {
  private final Loans loans;
  private final Meeting meeting;
  private final Repayment repayment;
  private final Default defaulted;

  LoanForms(Loans loans, Meeting meeting, Repayment repayment, Default defaulted) {
    this.loans = loans;
    this.meeting = meeting;
    this.repayment = repayment;
    this.defaulted = defaulted;
  }

  @Override
  public Facts of(String caseNumber, String elementId) {
    if (!loans.knows(caseNumber)) return Facts.NONE;
    var loan = loans.of(caseNumber).loan();
    var data = new HashMap<String, Object>();
    if (loan.approvedFen() == null) {
      data.put("approvedAmount", Money.yuan(loan.fen()));
      data.put("approvedMonths", loan.months());
      data.put("instalments", 1);
    } else {
      long owed = defaulted.owed(caseNumber);
      data.put("amount", Money.yuan(owed > 0 ? owed : repayment.due(caseNumber)));
    }
    return new Facts(data, Map.of("memberOptions", List.copyOf(meeting.offered(caseNumber))));
  }
}
