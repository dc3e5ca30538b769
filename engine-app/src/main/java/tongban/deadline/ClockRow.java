package tongban.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tongban.worktime.LimitUnit;

/** A clock as stored: what it was started with, and the projection of its ledger. */
record ClockRow(
    long id,
    String businessKey,
    String owner,
    String name,
    LimitUnit unit,
    int amount,
    int warningThreshold,
    @Nullable String department,
    String source,
    Instant startedAt,
    int extension,
    boolean suspended,
    @Nullable Instant deadlineAt,
    @Nullable Instant yellowAt,
    boolean provisional,
    long calendarVersion,
    Light light,
    @Nullable Instant lightDueAt,
    @Nullable Boolean running,
    @Nullable Instant stoppedAt,
    @Nullable Boolean onTime,
    @Nullable Integer margin) {

  boolean isRunning() {
    return running != null;
  }

  boolean is(String clockName) {
    return name.equals(clockName);
  }

  /** Only what is asked for after acceptance suspends, and it suspends the limits of the case. */
  boolean canBeSuspended() {
    return is(Clocks.STATUTORY) || is(Clocks.PROMISED);
  }

  /** At the deadline instant itself it is not. */
  boolean isOverdue(Instant now) {
    return deadlineAt != null && now.isAfter(deadlineAt);
  }

  Projected projected() {
    return new Projected(extension, suspended, deadlineAt, yellowAt, provisional);
  }

  Lit lit() {
    return new Lit(light, lightDueAt);
  }
}
