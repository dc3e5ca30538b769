package tongban.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

/** The days that are known, 2000-01-01 to 2099-12-31, numbered from 0, and their minutes. */
final class Days {
  static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  static final int MINUTES = 24 * 60;
  private static final int EPOCH = (int) FIRST.toEpochDay();
  static final int COUNT = (int) LAST.toEpochDay() - EPOCH + 1;

  /** The first day of each month. */
  private static final int[] MONTHS =
      FIRST
          .datesUntil(LAST.plusDays(1), Period.ofMonths(1))
          .mapToInt(month -> (int) month.toEpochDay() - EPOCH)
          .toArray();

  private Days() {}

  static int day(LocalDate date) {
    int month = (date.getYear() - FIRST.getYear()) * 12 + date.getMonthValue() - 1;
    if (month < 0) return 0;
    return month < MONTHS.length ? MONTHS[month] + date.getDayOfMonth() - 1 : COUNT;
  }

  static LocalDate date(int day) {
    return LocalDate.ofEpochDay((long) day + EPOCH);
  }

  static int minute(LocalDateTime time) {
    int day = day(time.toLocalDate());
    return day == COUNT ? COUNT * MINUTES : day * MINUTES + time.getHour() * 60 + time.getMinute();
  }

  static LocalDateTime time(int minute) {
    return atMinute(minute / MINUTES, minute % MINUTES);
  }

  /** A minute of the day may be 1,440: the end of the day. */
  static LocalDateTime atMinute(int day, int minuteOfDay) {
    return minuteOfDay == MINUTES
        ? date(day + 1).atStartOfDay()
        : date(day).atTime(minuteOfDay / 60, minuteOfDay % 60);
  }
}
