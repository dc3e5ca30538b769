package tongban.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order of supervision as it is stored.
 *
 * @param changeId of the light that it was issued for
 * @param part id of the part; null for the whole case
 * @param clock name of the clock
 */
record Order(
    long id,
    String occasion,
    long changeId,
    String caseNumber,
    @Nullable String part,
    String itemCode,
    String itemName,
    String department,
    String clock,
    Instant deadlineAt,
    Instant issuedAt,
    State state,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable String answeredName,
    @Nullable Instant answeredAt,
    @Nullable String closing,
    @Nullable String closedBy,
    @Nullable String closedName,
    @Nullable Instant closedAt) {

  enum State {
    ISSUED,
    /** The department has told why, and what it does about it. */
    ANSWERED,
    CLOSED
  }

  /** As papers name it: 督办〔2026〕000012号. */
  String number() {
    return "督办〔%d〕%06d号".formatted(issuedAt.atZone(tongban.Tongban.ZONE).getYear(), id);
  }
}
