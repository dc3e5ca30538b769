package tongban.worktime;

import java.util.List;
import java.util.Map;

/** Calendars for the tests of other modules. */
public final class Snapshots {
  private Snapshots() {}

  /** The shipped days with the hall's hours. */
  public static CalendarSnapshot shipped() {
    return new CalendarSnapshot(1, ShippedDays.ALL, Map.of());
  }

  /** The shipped days as values of {@code calendar_day}. */
  public static List<String> rows() {
    return ShippedDays.ALL.stream()
        .map(
            day ->
                "'%s', %d, '%s', '%s'"
                    .formatted(day.date(), day.arrangementYear(), day.holiday(), day.kind()))
        .toList();
  }
}
