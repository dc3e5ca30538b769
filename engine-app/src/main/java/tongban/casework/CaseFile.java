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
    @Nullable Instant closedAt) {

  static String part(String caseNumber, int number) {
    return caseNumber + "/" + number;
  }
}
