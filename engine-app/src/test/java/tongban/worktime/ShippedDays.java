package tongban.worktime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The shipped table of days. */
final class ShippedDays {
  static final List<ListedDay> ALL = read();
  static final Timetable HALL = new Timetable(new WorkingDays(ALL), OfficeHours.HALL);

  private ShippedDays() {}

  private static List<ListedDay> read() {
    try {
      return new CalendarCsv(
              new ClassPathResource("tongban/worktime/state-council-days.csv")
                  .getContentAsString(StandardCharsets.UTF_8))
          .days();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
