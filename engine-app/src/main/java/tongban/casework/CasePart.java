package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one department decides of a case: the only part of a single item, or one of a joint matter.
 *
 * @param part number of the case, a slash and {@code partNumber}; it owns the part's clocks
 * @param itemVersion of the item at receipt
 * @param wave parts of one wave are examined at once, those of the next one after them
 * @param severable whether the others may be granted when this one is refused
 * @param openRequest id of the submission that asks for a procedure, an extension or a decision
 * @param decision {@code GRANTED} or {@code REFUSED}; it counts while {@code state} is {@code
 *     DECIDED}
 * @param standardWave its wave on the standard path, where all were put into one; null otherwise
 * @param decisionRequest id of the submission it was decided by
 */
record CasePart(
    String part,
    String caseNumber,
    int partNumber,
    String itemCode,
    String itemName,
    int itemVersion,
    String department,
    int wave,
    boolean severable,
    boolean countersign,
    PartState state,
    @Nullable Long openRequest,
    @Nullable String decision,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable String countersignedBy,
    @Nullable Long decisionRequest,
    @Nullable String reasons,
    @Nullable LocalDate validUntil,
    @Nullable String certificateNumber,
    @Nullable String certificateCode,
    @Nullable Integer standardWave) {
  static final String GRANTED = "GRANTED";
  static final String REFUSED = "REFUSED";

  /** Its wave on the standard path. */
  int standing() {
    return standardWave == null ? wave : standardWave;
  }

  boolean isOpen() {
    return state.isOpen();
  }

  boolean isDecided() {
    return state == PartState.DECIDED;
  }

  boolean isGranted() {
    return isDecided() && GRANTED.equals(decision);
  }

  boolean isRefused() {
    return isDecided() && REFUSED.equals(decision);
  }

  /** Its refusal ends the rest of the case. */
  boolean sinksTheRest() {
    return isRefused() && !severable;
  }
}
