package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the ledger and the calendar make of a clock; kept for sorting and sweeping. */
record Projected(
    int extension,
    boolean suspended,
    @Nullable Instant deadlineAt,
    @Nullable Instant yellowAt,
    @Nullable LocalDate anchoredOn) {

  /** Whether a clock may be stored so: one that is anchored nowhere is never wrong by that. */
  boolean isKeptAs(Projected stored) {
    return equals(stored.anchoredOn == null ? stored.anchoredOn(anchoredOn) : stored);
  }

  private Projected anchoredOn(@Nullable LocalDate day) {
    return new Projected(extension, suspended, deadlineAt, yellowAt, day);
  }
}
