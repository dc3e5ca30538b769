package tongban.worktime;

import java.time.LocalDate;

/**
 * One day in the explanation of a deadline.
 *
 * @param units what counted on it: 1 or 0, minutes for {@code WORKING_HOUR}
 */
public record CountedDay(LocalDate date, Kind kind, int units) {

  public enum Kind {
    /** The day of the event, which is not counted (Civil Code art. 201). */
    START,
    COUNTED,
    /** No working day, where only those count. */
    REST,
    SUSPENDED,
    /** After the last day of the limit, which was no working day (Civil Code art. 203). */
    MOVED_ON
  }
}
