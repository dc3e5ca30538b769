package tongban.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of the calendar with all office hours. Immutable. */
public final class CalendarSnapshot {
  static final long DAY = Duration.ofDays(1).toMillis();

  /** Of Asia/Shanghai, since 1991. */
  private static final long OFFSET = Duration.ofHours(8).toMillis();

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

  /**
   * Where an instant stands among the working days since 2000: their number before its day, how far
   * that day is from the next one, and the time of day in milliseconds, as one number. It orders
   * instants. A deadline that falls on the n-th working day keeps its position when the calendar
   * changes, as long as the days before which it was counted from stay what they are.
   */
  public long position(Instant instant) {
    long local = instant.toEpochMilli() + OFFSET;
    int day = (int) (Math.floorDiv(local, DAY) - Days.FIRST.toEpochDay());
    return working.place(day) * DAY + Math.floorMod(local, DAY);
  }

  /** The instant that has this position in this calendar. */
  public Instant instant(long position) {
    long day = working.dayOf(Math.floorDiv(position, DAY)) + Days.FIRST.toEpochDay();
    return Instant.ofEpochMilli(day * DAY + Math.floorMod(position, DAY) - OFFSET);
  }

  /** What an instant of the other calendar is in this one: that which has the same position. */
  public @Nullable Instant translate(@Nullable Instant instant, CalendarSnapshot other) {
    return instant == null || other == this ? instant : instant(other.position(instant));
  }

  /** Whether it lies after the last published year; nothing does not. */
  public boolean isProvisional(@Nullable Instant instant) {
    return instant != null && hall.isProvisional(LocalDate.ofInstant(instant, WorkTime.ZONE));
  }

  /** Working days that have another date in a later calendar. */
  public List<Positions> moved(CalendarSnapshot later) {
    return working.moved(later.working).stream().map(Positions::ofDays).toList();
  }

  /** Working days that are provisional, and are no longer in a later calendar. */
  public Positions cleared(CalendarSnapshot later) {
    return Positions.ofDays(working.cleared(later.working));
  }

  /** Whether the department has hours of its own, in a part of the year. */
  public boolean hasOwnHours(@Nullable String department) {
    return department != null && departments.containsKey(department);
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
