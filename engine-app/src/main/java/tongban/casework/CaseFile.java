package tongban.casework;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case (办件) as it is stored.
 *
 * @param completeAt from when the acceptance limit counts: receipt, or when a supplement came in
 * @param outcome {@code GRANTED}, {@code PARTLY_GRANTED} or {@code REFUSED}
 * @param acceptedAt from when on the clocks of its parts count
 * @param priority 0 to 100, higher comes first in every worklist
 * @param steward username of who follows the case (项目管家); null where nobody does
 * @param acceptanceRule rule by which the acceptance counts, {@code DEEMED} for art. 32
 */
record CaseFile(
    long id,
    String caseNumber,
    String itemCode,
    String itemName,
    String department,
    String processKey,
    @Nullable String definitionId,
    CaseState state,
    @Nullable String outcome,
    String applicantName,
    Applicant.IdType idType,
    String idNumber,
    String mobile,
    String formId,
    int formVersion,
    Map<String, Object> formData,
    String trackingCode,
    Instant receivedAt,
    String receivedBy,
    Instant completeAt,
    boolean supplementAsked,
    @Nullable Instant acceptedAt,
    @Nullable String acceptanceRule,
    @Nullable Instant decidedAt,
    @Nullable Instant closedAt,
    int priority,
    @Nullable String steward,
    Channel channel) {
  /** Priority of a case that nothing is said of. */
  static final int ORDINARY = 50;

  /** The highest priority. */
  static final int FIRST = 100;

  static String part(String caseNumber, int number) {
    return caseNumber + "/" + number;
  }
}
