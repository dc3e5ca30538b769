package tongban.worktime;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of the calendar with all office hours. Immutable. */
public final class CalendarSnapshot {
  private final long version;
  private final Timetable hall;
  private final Map<String, Timetable> departments = new HashMap<>();

  CalendarSnapshot(long version, Collection<ListedDay> days, Map<String, OfficeHours> hours) {
    this.version = version;
    var working = new WorkingDays(days);
    hall = new Timetable(working, OfficeHours.HALL);
    hours.forEach((department, own) -> departments.put(department, new Timetable(working, own)));
  }

  /** Grows with every change. */
  public long version() {
    return version;
  }

  /** The hall's hours. */
  public Timetable hall() {
    return hall;
  }

  /** The hours of this department; the hall's where it has none of its own, or is null. */
  public Timetable of(@Nullable String department) {
    return department == null ? hall : departments.getOrDefault(department, hall);
  }
}
