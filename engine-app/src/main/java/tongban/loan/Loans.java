package tongban.loan;

import org.springframework.stereotype.Component;

/** Loans with the version of their product. */
@Component
class Loans {
  private final LoanMapper mapper;
  private final Products products;

  Loans(LoanMapper mapper, Products products) {
    this.mapper = mapper;
    this.products = products;
  }

  record Loan(LoanCase loan, Product product) {}

  Loan of(String caseNumber) {
    var loan = mapper.find(caseNumber);
    if (loan == null) throw new IllegalStateException("No loan " + caseNumber);
    return new Loan(loan, products.find(loan.productCode(), loan.productVersion()));
  }

  boolean knows(String caseNumber) {
    return mapper.find(caseNumber) != null;
  }
}
