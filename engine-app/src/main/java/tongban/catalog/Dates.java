package tongban.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Dates inside identifiers: {@code 20260302}. */
final class Dates {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private Dates() {}

  static boolean isReal(String text) {
    try {
      return parse(text).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static LocalDate parse(String text) {
    return LocalDate.parse(text, BASIC);
  }

  static String print(LocalDate date) {
    return BASIC.format(date);
  }
}
