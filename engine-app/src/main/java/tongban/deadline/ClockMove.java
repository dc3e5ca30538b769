package tongban.deadline;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A running clock with what a new calendar makes of it.
 *
 * @param from the deadline by the calendar that has projected it
 * @param provisional whether that lies after the last published year
 * @param staysProvisional whether the new one does
 */
record ClockMove(
    ClockRow clock,
    @Nullable Instant from,
    Projected to,
    boolean provisional,
    boolean staysProvisional) {

  boolean movesDeadline() {
    return !Objects.equals(to.deadlineAt(), from);
  }

  boolean clearsProvisional() {
    return provisional && !staysProvisional;
  }

  /** Whether anybody can see a difference. */
  boolean shows() {
    return movesDeadline() || provisional != staysProvisional;
  }
}
