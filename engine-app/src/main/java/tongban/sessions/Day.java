package tongban.sessions;

import java.time.LocalDate;
import tongban.worktime.CalendarSnapshot;

/**
 * A date by the legal calendar.
 *
 * @param holiday listed as rest by the State Council's arrangement, not only a weekend
 */
record Day(LocalDate date, boolean working, boolean holiday) {

  static Day of(LocalDate date, CalendarSnapshot calendar) {
    boolean working = calendar.hall().isWorkingDay(date);
    return new Day(date, working, !working && calendar.holiday(date) != null);
  }
}
