package tongban.loan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A loan that is applied for; amounts in fen, terms in months.
 *
 * @param productVersion that it started with, and keeps
 * @param affiliates group of related enterprises
 * @param related names of people of the guarantor who are related to the applicant
 * @param instalments in which it is repaid
 * @param refusedFor the rules that failed or the reasons, a line each; null where nothing was
 *     refused
 */
record LoanCase(
    String caseNumber,
    String productCode,
    int productVersion,
    long fen,
    int months,
    boolean collateral,
    String purpose,
    @Nullable String affiliates,
    String related,
    @Nullable Long approvedFen,
    @Nullable Integer approvedMonths,
    @Nullable Integer instalments,
    @Nullable String contract,
    @Nullable Instant disbursedAt,
    @Nullable String refusedFor) {

  /** Before its approval there is none. */
  long approved() {
    if (approvedFen == null) throw new IllegalStateException("Not approved: " + caseNumber);
    return approvedFen;
  }

  int term() {
    if (approvedMonths == null) throw new IllegalStateException("Not approved: " + caseNumber);
    return approvedMonths;
  }

  Instant disbursed() {
    if (disbursedAt == null) throw new IllegalStateException("Not disbursed: " + caseNumber);
    return disbursedAt;
  }
}
