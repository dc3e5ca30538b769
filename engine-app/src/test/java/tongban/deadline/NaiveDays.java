package tongban.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The legal calendar as two sets of days. */
final class NaiveDays {
  private final Set<LocalDate> work = new HashSet<>();
  private final Set<LocalDate> rest = new HashSet<>();
  private int lastYear;

  /** As shipped, read once more. */
  static NaiveDays shipped() {
    var days = new NaiveDays();
    for (var line : text().lines().skip(1).toList()) {
      var cells = line.split(",");
      days.put(Integer.parseInt(cells[0]), LocalDate.parse(cells[1]), cells[3].equals("WORK"));
    }
    return days;
  }

  private static String text() {
    try {
      return new ClassPathResource("tongban/worktime/state-council-days.csv")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(int year, LocalDate date, boolean isWork) {
    (isWork ? rest : work).remove(date);
    (isWork ? work : rest).add(date);
    lastYear = Math.max(lastYear, year);
  }

  int lastYear() {
    return lastYear;
  }

  boolean isProvisional(LocalDate date) {
    return date.getYear() > lastYear;
  }

  boolean isWorking(LocalDate date) {
    if (!isProvisional(date)) {
      if (rest.contains(date)) return false;
      if (work.contains(date)) return true;
    }
    return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
