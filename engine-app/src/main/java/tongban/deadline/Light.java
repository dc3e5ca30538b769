package tongban.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How urgent a clock is. */
public enum Light {
  GREEN,
  /** No more units remain than the item's warning threshold. */
  YELLOW,
  /** Overdue, suspended or not; of a stopped clock: it was stopped too late. */
  RED,
  /** Suspended, and without a deadline. */
  GREY;

  /** At the deadline instant itself it is not red. */
  static Light of(@Nullable Instant deadlineAt, @Nullable Instant yellowAt, Instant now) {
    if (deadlineAt == null) return GREY;
    if (now.isAfter(deadlineAt)) return RED;
    return yellowAt != null && !now.isBefore(yellowAt) ? YELLOW : GREEN;
  }

  static Light ofStopped(boolean onTime) {
    return onTime ? GREEN : RED;
  }

  /** What somebody has to be told of. */
  public boolean isUrgent() {
    return this == YELLOW || this == RED;
  }
}
