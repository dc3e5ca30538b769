package tongban.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A light as it is stored.
 *
 * @param dueAt from when on it is another one; null when no time changes it
 */
record Lit(Light light, @Nullable Instant dueAt) {

  static Lit of(Projected to, Instant now) {
    return of(to.deadlineAt(), to.yellowAt(), now);
  }

  static Lit of(@Nullable Instant deadlineAt, @Nullable Instant yellowAt, Instant now) {
    var light = Light.of(deadlineAt, yellowAt, now);
    if (deadlineAt == null || light == Light.RED) return new Lit(light, null);
    var red = justAfter(deadlineAt);
    boolean yellowFirst = light == Light.GREEN && yellowAt != null && yellowAt.isBefore(red);
    return new Lit(light, yellowFirst ? yellowAt : red);
  }

  /** The next instant that the database can tell from it. */
  private static Instant justAfter(Instant deadlineAt) {
    return deadlineAt.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
  }
}
