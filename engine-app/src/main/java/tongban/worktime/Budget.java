package tongban.worktime;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a deadline is computed from, apart from the calendar.
 *
 * @param amount limit and extensions together, in units; unused by {@code IMMEDIATE}
 * @param start the event; the day of it is not counted. Only {@code WORKING_HOUR} counts from its
 *     minute, and an {@code IMMEDIATE} one after closing time is due on the next working day
 * @param pauses suspensions in any order; they may overlap
 */
public record Budget(LimitUnit unit, int amount, LocalDateTime start, List<Pause> pauses) {
  public Budget {
    pauses = List.copyOf(pauses);
  }

  /** Whether a suspension has no end yet. */
  public boolean isOpen() {
    for (int i = 0; i < pauses.size(); i++) if (pauses.get(i).to() == null) return true;
    return false;
  }
}
