/**
 * Loans that a guarantor stands for (融资担保): products in versions, the review meeting and its vote,
 * the letter of intent, the contract, the plan of repayment. How these follow one another is said
 * by the model alone.
 */
@ApplicationModule(
    allowedDependencies = {
      "audit",
      "bank",
      "casework",
      "catalog",
      "deadline",
      "documents",
      "guarantee",
      "identity",
      "persistence",
      "process",
      "web",
      "worktime"
    })
@NullMarked
package tongban.loan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
