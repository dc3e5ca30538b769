package tongban.worktime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads {@code 2026-02-13} and {@code 2026-02-13T16:30}, exactly so, from 2000 to 2099. */
final class Dates {
  private static final String DATE = "dddd-dd-dd";
  private static final String TIME = "dddd-dd-ddTdd:dd";

  private Dates() {}

  /** Null when it is not written so, does not exist, or lies outside 2000 to 2099. */
  static @Nullable LocalDate date(String text) {
    if (!isWritten(text, DATE)) return null;
    int year = number(text, 0, 4);
    if (year < Days.FIRST.getYear() || year > Days.LAST.getYear()) return null;
    try {
      return LocalDate.of(year, number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Null when it is not written so, does not exist, or lies outside 2000 to 2099. */
  static @Nullable LocalDateTime time(String text) {
    if (!isWritten(text, TIME)) return null;
    var date = date(text.substring(0, DATE.length()));
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    return date == null || hour > 23 || minute > 59 ? null : date.atTime(hour, minute);
  }

  private static boolean isWritten(String text, String pattern) {
    if (text.length() != pattern.length()) return false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = text.charAt(i);
      boolean fits = pattern.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == pattern.charAt(i);
      if (!fits) return false;
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
