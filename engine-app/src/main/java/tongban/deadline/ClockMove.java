package tongban.deadline;

import java.util.Objects;

/** A running clock with what a new calendar makes of it. */
record ClockMove(ClockRow clock, Projected to) {

  boolean isSame() {
    return to.equals(clock.projected());
  }

  boolean movesDeadline() {
    return !Objects.equals(to.deadlineAt(), clock.deadlineAt());
  }

  boolean clearsProvisional() {
    return clock.provisional() && !to.provisional();
  }
}
