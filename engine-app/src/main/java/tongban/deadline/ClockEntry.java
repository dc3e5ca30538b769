package tongban.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger.
 *
 * @param clockId null for a suspension, which is the owner's
 * @param calendarVersion of a move because of a calendar
 * @param amount units of an extension, or of the limit at the start; what remained at the stop
 */
record ClockEntry(
    String owner,
    @Nullable Long clockId,
    Kind entryKind,
    Instant happenedAt,
    @Nullable Integer amount,
    @Nullable String reference,
    @Nullable String procedureName,
    @Nullable String source,
    @Nullable String notice,
    @Nullable String expectedEnd,
    @Nullable String reason,
    String actor,
    @Nullable Instant deadlineBefore,
    @Nullable Instant deadlineAfter,
    @Nullable Long calendarVersion) {

  enum Kind {
    START,
    SUSPEND,
    RESUME,
    EXTEND,
    STOP,
    /** Takes the stop back. */
    REOPEN,
    /** The deadline has moved; the reason says why. */
    MOVE
  }

  boolean is(Kind kind) {
    return entryKind == kind;
  }
}
