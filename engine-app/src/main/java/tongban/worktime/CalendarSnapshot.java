package tongban.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of the calendar with all office hours. Immutable. */
public final class CalendarSnapshot {
  private final long version;
  private final Timetable hall;
  private final WorkingDays working;
  private final Map<String, OfficeHours> hours;
  private final Map<String, Timetable> departments = new HashMap<>();
  private final Map<LocalDate, ListedDay> listed = new HashMap<>();

  CalendarSnapshot(long version, Collection<ListedDay> days, Map<String, OfficeHours> hours) {
    this.version = version;
    this.hours = Map.copyOf(hours);
    working = new WorkingDays(days);
    days.forEach(day -> listed.put(day.date(), day));
    hall = new Timetable(working, OfficeHours.HALL);
    hours.forEach((department, own) -> departments.put(department, new Timetable(working, own)));
  }

  /** Grows with every change. */
  public long version() {
    return version;
  }

  /**
   * The first day that counts otherwise than in the other calendar, or is provisional in one of
   * them only; null where there is none. Different office hours differ from the first day on.
   */
  public @Nullable LocalDate differsFrom(CalendarSnapshot other) {
    return hours.equals(other.hours) ? working.differsFrom(other.working) : Days.FIRST;
  }

  /** The hall's hours. */
  public Timetable hall() {
    return hall;
  }

  /** The hours of this department; the hall's where it has none of its own, or is null. */
  public Timetable of(@Nullable String department) {
    return department == null ? hall : departments.getOrDefault(department, hall);
  }

  /**
   * Name of the holiday by which the State Council's arrangement lists the day, as a rest day or as
   * one made up for; null where it lists it not.
   */
  public @Nullable String holiday(LocalDate date) {
    var day = listed.get(date);
    return day == null ? null : day.holiday();
  }

  /** Whether it is a Saturday or Sunday on which is worked in place of another day (调休). */
  public boolean isMakeUp(LocalDate date) {
    var day = listed.get(date);
    return day != null
        && day.kind() == ListedDay.Kind.WORK
        && date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
