package tongban.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tongban.worktime.LimitUnit;

/**
 * The rules of limits as they are written, one day (or minute) after another.
 *
 * @param start the event; the day of it does not count
 * @param amount limit and extension
 * @param pauses suspensions, in any order
 */
record NaiveCount(
    NaiveDays days, LimitUnit unit, LocalDateTime start, int amount, List<Pause> pauses) {
  static final LocalTime CLOSING = LocalTime.of(17, 0);

  /**
   * @param to null while it is open
   */
  record Pause(LocalDateTime from, LocalDateTime to) {}

  /** Null when an open suspension comes before it. */
  LocalDateTime deadline() {
    if (isHours()) return lastMinute();
    var day = start.toLocalDate();
    for (int left = units(); left > 0; ) {
      day = day.plusDays(1);
      if (isForever(day)) return null;
      if (counts(day)) left--;
    }
    return isEvery() ? rolled(day) : day.atTime(CLOSING);
  }

  private LocalDateTime rolled(LocalDate first) {
    if (days.isWorking(first)) return first.atTime(CLOSING);
    for (var day = first.plusDays(1); !isForever(day); day = day.plusDays(1)) {
      if (days.isWorking(day) && !isSuspended(day)) return day.atTime(CLOSING);
    }
    return null;
  }

  private LocalDateTime lastMinute() {
    int left = units();
    for (var minute = minute(start); ; minute = minute.plusMinutes(1)) {
      minute = skipped(minute);
      if (isForever(minute)) return null;
      if (counts(minute) && --left == 0) return minute.plusMinutes(1);
    }
  }

  /** Nothing counts at night. */
  private LocalDateTime skipped(LocalDateTime minute) {
    if (minute.getHour() >= 17) return minute.toLocalDate().plusDays(1).atTime(9, 0);
    return minute.getHour() < 9 ? minute.toLocalDate().atTime(9, 0) : minute;
  }

  /** Counted units in (now, end], negative after the end. */
  int remaining(LocalDateTime end, LocalDateTime now) {
    return now.isAfter(end) ? -between(end, now) : between(now, end);
  }

  /** What is left without a deadline. */
  int unused(LocalDateTime now) {
    return units() - between(start, now.isBefore(start) ? start : now);
  }

  private int between(LocalDateTime from, LocalDateTime to) {
    int count = 0;
    if (isHours()) {
      var minute = minute(from);
      for (; minute.isBefore(minute(to)); minute = minute.plusMinutes(1)) {
        if (counts(minute)) count++;
      }
      return count;
    }
    for (var day = from.toLocalDate(); day.isBefore(to.toLocalDate()); ) {
      day = day.plusDays(1);
      if (counts(day)) count++;
    }
    return count;
  }

  /** The first instant from which on so few units remain before the end. */
  LocalDateTime fewFrom(LocalDateTime end, int few) {
    int left = isHours() ? few * 60 : few;
    if (isHours()) {
      var minute = minute(end);
      for (; ; minute = minute.minusMinutes(1)) {
        if (counts(minute.minusMinutes(1)) && left-- == 0) return minute;
      }
    }
    for (var day = end.toLocalDate(); ; day = day.minusDays(1)) {
      if (counts(day) && left-- == 0) return day.atStartOfDay();
    }
  }

  private int units() {
    var date = start.toLocalDate();
    return switch (unit) {
      case WORKING_DAY, CALENDAR_DAY -> amount;
      case MONTH -> (int) ChronoUnit.DAYS.between(date, date.plusMonths(amount));
      case IMMEDIATE -> days.isWorking(date) && !start.toLocalTime().isAfter(CLOSING) ? 0 : 1;
      case WORKING_HOUR -> amount * 60;
    };
  }

  private boolean isHours() {
    return unit == LimitUnit.WORKING_HOUR;
  }

  private boolean isEvery() {
    return unit == LimitUnit.CALENDAR_DAY || unit == LimitUnit.MONTH;
  }

  private boolean counts(LocalDate day) {
    return (isEvery() || days.isWorking(day)) && !isSuspended(day);
  }

  private boolean counts(LocalDateTime minute) {
    int hour = minute.getHour();
    boolean office = hour >= 9 && hour < 17 && hour != 12;
    return office && days.isWorking(minute.toLocalDate()) && !isSuspended(minute);
  }

  /** In (S, R]. */
  private boolean isSuspended(LocalDate day) {
    for (var pause : pauses) {
      boolean ended = pause.to() != null && day.isAfter(pause.to().toLocalDate());
      if (day.isAfter(pause.from().toLocalDate()) && !ended) return true;
    }
    return false;
  }

  /** In [S, R). */
  private boolean isSuspended(LocalDateTime minute) {
    for (var pause : pauses) {
      boolean ended = pause.to() != null && !minute.isBefore(minute(pause.to()));
      if (!minute.isBefore(minute(pause.from())) && !ended) return true;
    }
    return false;
  }

  private boolean isForever(LocalDate day) {
    return pauses.stream().anyMatch(p -> p.to() == null && day.isAfter(p.from().toLocalDate()));
  }

  private boolean isForever(LocalDateTime minute) {
    return pauses.stream().anyMatch(p -> p.to() == null && !minute.isBefore(minute(p.from())));
  }

  private static LocalDateTime minute(LocalDateTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES);
  }
}
