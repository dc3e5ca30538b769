package tongban.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Failures in a row to log in under a name, whether anybody has that name or not. */
record LoginAttempt(String username, int failures, @Nullable Instant lockedUntil) {
  boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }
}
