package tongban.worktime;

import java.util.Map;

/** Calendars for the tests of other modules. */
public final class Snapshots {
  private Snapshots() {}

  /** The shipped days with the hall's hours. */
  public static CalendarSnapshot shipped() {
    return new CalendarSnapshot(1, ShippedDays.ALL, Map.of());
  }
}
