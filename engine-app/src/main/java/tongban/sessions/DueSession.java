package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session as the rules and exceptions have it.
 *
 * @param cancelled it would be, but for an exception
 * @param since when it was last said so; null for ever since
 */
record DueSession(
    LocalDate onDate,
    String sessionKey,
    @Nullable Long ruleId,
    String name,
    Instant opensAt,
    Instant closesAt,
    @Nullable String items,
    String note,
    boolean cancelled,
    @Nullable Instant since) {

  /** It was over before it was said to be. */
  boolean cameTooLate() {
    return since != null && !closesAt.isAfter(since);
  }
}
