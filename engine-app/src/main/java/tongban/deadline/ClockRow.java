package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tongban.worktime.LimitUnit;

/**
 * A clock as stored: what it was started with, and the projection of its ledger.
 *
 * @param deadlineAt of a running clock by the calendar of the transaction, of a stopped one as it
 *     was then
 * @param anchoredOn the last day from which its place among the working days was counted: it keeps
 *     that place whatever becomes of later days. Null where any change of the calendar may move it
 * @param calendarVersion the calendar by which it was written, and up to which the ledger has its
 *     moves
 * @param deadlineKept of a stopped clock only, as is {@code yellowKept}
 */
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
    @Nullable LocalDate anchoredOn,
    long calendarVersion,
    Light light,
    @Nullable Instant lightDueAt,
    @Nullable Boolean running,
    @Nullable Instant stoppedAt,
    @Nullable Boolean onTime,
    @Nullable Integer margin,
    @Nullable Instant deadlineKept,
    @Nullable Instant yellowKept) {

  ClockRow {
    if (running == null) {
      deadlineAt = deadlineKept;
      yellowAt = yellowKept;
    }
  }

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

  /** Whether a change from this day on leaves its place among the working days as it is. */
  boolean isSteadyFrom(@Nullable LocalDate day) {
    return anchoredOn != null && day != null && anchoredOn.isBefore(day);
  }

  Projected projected() {
    return new Projected(extension, suspended, deadlineAt, yellowAt, anchoredOn);
  }

  Lit lit() {
    return new Lit(light, lightDueAt);
  }
}
