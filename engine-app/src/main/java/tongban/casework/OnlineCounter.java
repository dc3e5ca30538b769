package tongban.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tongban.web.Paging;
import tongban.web.Slice;

/**
 * Applications that come in online, from applicants whose identity was verified. The flow is the
 * same as at the window; who acts is the applicant.
 */
public interface OnlineCounter {

  /**
   * Who applies.
   *
   * @param account number under which the applicant is known
   * @param agentName who acts for it
   */
  record By(long account, String name, String agentName) {}

  /**
   * Takes a case in, once: a repeat with the same key gets the first answer. The acceptance limit
   * counts by the rule for applications outside working time.
   *
   * @throws tongban.web.Refusal 422 with {@code rules} where the flow refuses it at once: every
   *     rule that failed, by number and in words, and nothing is kept; 400 naming the field
   *     otherwise
   */
  Received apply(By by, NewCase request, String key);

  /**
   * @param receiptNumber number of the receipt note
   */
  record Received(String caseNumber, String trackingCode, String receiptNumber) {}

  /** What came in online from this applicant, the newest first. */
  Slice<Row> of(Applicant.IdType idType, String idNumber, Paging paging);

  /** How many of them since then. */
  int count(Applicant.IdType idType, String idNumber, Instant since);

  /**
   * @param outcomeName what its flow calls the decision; null before it
   * @param trackingCode by which it is followed
   */
  record Row(
      String caseNumber,
      String item,
      CaseState state,
      @Nullable String outcomeName,
      String trackingCode,
      OffsetDateTime receivedAt) {}
}
