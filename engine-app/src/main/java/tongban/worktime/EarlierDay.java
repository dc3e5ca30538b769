package tongban.worktime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as an earlier version of the calendar listed it, and the next one does not.
 *
 * @param kind null where it was not listed, as are the year and the holiday
 */
record EarlierDay(
    long calendarVersion,
    LocalDate date,
    @Nullable Integer arrangementYear,
    @Nullable String holiday,
    ListedDay.@Nullable Kind kind) {

  static EarlierDay of(long version, LocalDate date, @Nullable ListedDay day) {
    return day == null
        ? new EarlierDay(version, date, null, null, null)
        : new EarlierDay(version, date, day.arrangementYear(), day.holiday(), day.kind());
  }

  @Nullable ListedDay listed() {
    return kind == null || arrangementYear == null || holiday == null
        ? null
        : new ListedDay(arrangementYear, date, holiday, kind);
  }
}
