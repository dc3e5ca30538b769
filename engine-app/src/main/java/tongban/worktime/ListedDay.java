package tongban.worktime;

import java.time.LocalDate;

/**
 * A day that the State Council's arrangement of a year lists.
 *
 * @param arrangementYear the year the arrangement is for; the day may lie in the December before
 */
record ListedDay(int arrangementYear, LocalDate date, String holiday, Kind kind) {
  enum Kind {
    WORK,
    REST
  }
}
