package tongban.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules as they are written, one day (or minute) after another; nothing is shared with the code
 * under test but the names.
 */
final class Naive {
  static final LocalDate END = LocalDate.of(2099, 12, 31);

  private final Map<LocalDate, Boolean> listed = new HashMap<>();
  private final LocalDate lastPublished;
  private final Sessions sessions;

  /** Office hours of a date: opening and closing times in turn. */
  interface Sessions {
    List<LocalTime> of(LocalDate date);
  }

  record Result(LocalDateTime deadline, boolean provisional, boolean beyond) {}

  record Suspension(LocalDateTime from, LocalDateTime to) {}

  Naive(List<ListedDay> days, Sessions sessions) {
    int year = 0;
    for (ListedDay day : days) year = Math.max(year, day.arrangementYear());
    lastPublished = year == 0 ? LocalDate.MIN : LocalDate.of(year, 12, 31);
    for (ListedDay day : days) listed.put(day.date(), day.kind() == ListedDay.Kind.WORK);
    this.sessions = sessions;
  }

  static List<LocalTime> hall(LocalDate date) {
    return List.of(
        LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(13, 0), LocalTime.of(17, 0));
  }

  boolean isWorking(LocalDate date) {
    boolean weekday =
        date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    if (date.isAfter(lastPublished)) return weekday;
    Boolean work = listed.get(date);
    return work == null ? weekday : work;
  }

  Result deadline(LimitUnit unit, int n, LocalDateTime start, List<Suspension> suspensions) {
    LocalDate day = start.toLocalDate();
    return switch (unit) {
      case WORKING_DAY -> closing(workingDay(day, n, suspensions), suspensions);
      case CALENDAR_DAY -> closing(calendarDay(day, n, suspensions), suspensions);
      case MONTH -> closing(calendarDay(day, daysOfMonths(day, n), suspensions), suspensions);
      case IMMEDIATE ->
          closing(isWorking(day) ? day : workingDay(day, 1, suspensions), suspensions);
      case WORKING_HOUR -> hours(n, start, suspensions);
    };
  }

  /** The n-th working day after start that is not in a suspension; null when there is none. */
  private LocalDate workingDay(LocalDate start, int n, List<Suspension> suspensions) {
    LocalDate day = start;
    for (int count = 0; count < n; ) {
      day = day.plusDays(1);
      if (day.isAfter(END) || isForever(day, suspensions)) return null;
      if (isWorking(day) && !isSuspended(day, suspensions)) count++;
    }
    return day;
  }

  private LocalDate calendarDay(LocalDate start, int n, List<Suspension> suspensions) {
    LocalDate day = start;
    for (int count = 0; count < n; ) {
      day = day.plusDays(1);
      if (day.isAfter(END) || isForever(day, suspensions)) return null;
      if (!isSuspended(day, suspensions)) count++;
    }
    while (!isWorking(day) || isSuspended(day, suspensions)) {
      day = day.plusDays(1);
      if (day.isAfter(END) || isForever(day, suspensions)) return null;
    }
    return day;
  }

  private static int daysOfMonths(LocalDate start, int months) {
    int month = start.getYear() * 12 + start.getMonthValue() - 1 + months;
    YearMonth last = YearMonth.of(month / 12, month % 12 + 1);
    LocalDate end = last.atDay(Math.min(start.getDayOfMonth(), last.lengthOfMonth()));
    return (int) (end.toEpochDay() - start.toEpochDay());
  }

  private Result hours(int n, LocalDateTime start, List<Suspension> suspensions) {
    int left = n * 60;
    for (LocalDate day = start.toLocalDate(); !day.isAfter(END); day = day.plusDays(1)) {
      if (isForever(day, suspensions)) break;
      if (!isWorking(day)) continue;
      List<LocalTime> hours = sessions.of(day);
      for (int i = 0; i < hours.size(); i += 2) {
        LocalDateTime minute = day.atTime(hours.get(i));
        LocalDateTime end = day.atTime(hours.get(i + 1));
        for (; minute.isBefore(end); minute = minute.plusMinutes(1)) {
          if (minute.isBefore(start) || isSuspendedMinute(minute, suspensions)) continue;
          if (--left == 0) return result(minute.plusMinutes(1));
        }
      }
    }
    return none(suspensions);
  }

  private Result closing(LocalDate day, List<Suspension> suspensions) {
    if (day == null) return none(suspensions);
    List<LocalTime> hours = sessions.of(day);
    return result(day.atTime(hours.get(hours.size() - 1)));
  }

  private Result result(LocalDateTime deadline) {
    return new Result(deadline, deadline.toLocalDate().isAfter(lastPublished), false);
  }

  private static Result none(List<Suspension> suspensions) {
    boolean open = suspensions.stream().anyMatch(s -> s.to() == null);
    return new Result(null, false, !open);
  }

  /** Whether this day and all after it are suspended. */
  private static boolean isForever(LocalDate day, List<Suspension> suspensions) {
    for (Suspension s : suspensions) {
      if (s.to() == null && s.from().toLocalDate().isBefore(day)) return true;
    }
    return false;
  }

  static boolean isSuspended(LocalDate day, List<Suspension> suspensions) {
    for (Suspension s : suspensions) {
      boolean after = day.isAfter(s.from().toLocalDate());
      if (after && (s.to() == null || !day.isAfter(s.to().toLocalDate()))) return true;
    }
    return false;
  }

  static boolean isSuspendedMinute(LocalDateTime minute, List<Suspension> suspensions) {
    for (Suspension s : suspensions) {
      if (!minute.isBefore(s.from()) && (s.to() == null || minute.isBefore(s.to()))) return true;
    }
    return false;
  }

  /** Counted units in (now, deadline], negative after it. */
  int remaining(
      LimitUnit unit, LocalDateTime deadline, LocalDateTime now, List<Suspension> suspensions) {
    if (now.isAfter(deadline)) return -remaining(unit, now, deadline, suspensions);
    int count = 0;
    if (unit == LimitUnit.WORKING_HOUR) {
      for (LocalDateTime m = now; m.isBefore(deadline); m = m.plusMinutes(1)) {
        if (isOffice(m) && !isSuspendedMinute(m, suspensions)) count++;
      }
      return count;
    }
    boolean workingOnly = unit == LimitUnit.WORKING_DAY || unit == LimitUnit.IMMEDIATE;
    for (LocalDate day = now.toLocalDate(); day.isBefore(deadline.toLocalDate()); ) {
      day = day.plusDays(1);
      if ((!workingOnly || isWorking(day)) && !isSuspended(day, suspensions)) count++;
    }
    return count;
  }

  private boolean isOffice(LocalDateTime minute) {
    if (!isWorking(minute.toLocalDate())) return false;
    List<LocalTime> hours = sessions.of(minute.toLocalDate());
    for (int i = 0; i < hours.size(); i += 2) {
      LocalTime time = minute.toLocalTime();
      if (!time.isBefore(hours.get(i)) && time.isBefore(hours.get(i + 1))) return true;
    }
    return false;
  }
}
