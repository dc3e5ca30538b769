package tongban.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The legal calendar together with the office hours of the hall or a department, 2000-01-01 to
 * 2099-12-31. Immutable; the cost of a question does not depend on the length of a limit. All times
 * are local to the hall. Administrative Licensing Law art. 45 and 82, Civil Code art. 201 to 203.
 */
public final class Timetable {
  private final WorkingDays working;
  private final OfficeMinutes minutes;

  /** Deadlines at closing time, by their days, once they have been asked for. */
  private final @Nullable Due[] dues = new Due[Days.COUNT];

  Timetable(WorkingDays working, OfficeHours hours) {
    this.working = working;
    this.minutes = new OfficeMinutes(working, hours);
  }

  /** When the budget is used up. */
  public Due due(Budget budget) {
    if (budget.unit() == LimitUnit.WORKING_HOUR) return dueInHours(budget);
    int start = Days.day(budget.start().toLocalDate());
    var gaps = Gaps.ofDays(budget.pauses(), start);
    int end = Count.end(axis(budget.unit()), start + 1, units(budget, start), gaps);
    if (axis(budget.unit()) == CalendarDays.AXIS) end = rolled(end, gaps);
    if (end == Count.STILL) return Due.STILL;
    if (end == Count.BEYOND) return Due.BEYOND;
    return dueOn(end - 1);
  }

  private Due dueOn(int day) {
    var known = dues[day];
    if (known != null) return known;
    var at = Days.atMinute(day, minutes.closing(day));
    return dues[day] = new Due(Due.Kind.REACHED, at, working.isProvisional(day));
  }

  private Due dueInHours(Budget budget) {
    int start = Days.minute(budget.start());
    var gaps = Gaps.ofMinutes(budget.pauses(), start);
    int end = Count.end(minutes, start, budget.amount() * 60, gaps);
    if (end == Count.STILL) return Due.STILL;
    if (end == Count.BEYOND) return Due.BEYOND;
    boolean provisional = working.isProvisional(end / Days.MINUTES);
    return new Due(Due.Kind.REACHED, Days.time(end), provisional);
  }

  /** Civil Code art. 203: a last day that is no working day moves to the next that counts. */
  private int rolled(int end, Gaps gaps) {
    boolean stays = end > Days.COUNT || working.isWorking(end - 1);
    return stays ? end : Count.end(working, end, 1, gaps);
  }

  private Axis axis(LimitUnit unit) {
    return switch (unit) {
      case WORKING_DAY, IMMEDIATE -> working;
      case CALENDAR_DAY, MONTH -> CalendarDays.AXIS;
      case WORKING_HOUR -> minutes;
    };
  }

  /** How many units it holds: working days, days, or minutes of office time. */
  public int units(Budget budget) {
    return units(budget, Days.day(budget.start().toLocalDate()));
  }

  private int units(Budget budget, int start) {
    return switch (budget.unit()) {
      case WORKING_DAY, CALENDAR_DAY -> budget.amount();
      case MONTH -> daysOf(budget);
      case IMMEDIATE -> isOver(budget.start(), start) ? 1 : 0;
      case WORKING_HOUR -> budget.amount() * 60;
    };
  }

  private static int daysOf(Budget budget) {
    var date = budget.start().toLocalDate();
    return (int) ChronoUnit.DAYS.between(date, date.plusMonths(budget.amount()));
  }

  /** Whether nothing can be done on this day any more: no working day, or after closing time. */
  private boolean isOver(LocalDateTime time, int day) {
    return !working.isWorking(day) || time.isAfter(Days.atMinute(day, minutes.closing(day)));
  }

  /**
   * Counted units left at {@code now} before the deadline, negative after it: working days, days
   * for {@code CALENDAR_DAY} and {@code MONTH}, minutes for {@code WORKING_HOUR}.
   *
   * @param deadline that of the budget, or an earlier one that caps it
   */
  public int remaining(Budget budget, LocalDateTime deadline, LocalDateTime now) {
    int from = after(budget.unit(), now);
    int to = after(budget.unit(), deadline);
    var gaps = gaps(budget);
    var axis = axis(budget.unit());
    return from <= to ? Count.between(axis, from, to, gaps) : -Count.between(axis, to, from, gaps);
  }

  /** What remains at {@code now} of a budget that has no deadline, in the same units. */
  public int unused(Budget budget, LocalDateTime now) {
    int start = after(budget.unit(), budget.start());
    int from = Math.max(after(budget.unit(), now), start);
    int units = units(budget, Days.day(budget.start().toLocalDate()));
    return units - Count.between(axis(budget.unit()), start, from, gaps(budget));
  }

  /** The first instant at which no more units remain than {@code threshold} (hours for hours). */
  public LocalDateTime yellowFrom(Budget budget, LocalDateTime deadline, int threshold) {
    boolean hours = budget.unit() == LimitUnit.WORKING_HOUR;
    int start = after(budget.unit(), budget.start());
    var gaps = gaps(budget);
    var axis = axis(budget.unit());
    int total = Count.between(axis, start, Math.max(start, after(budget.unit(), deadline)), gaps);
    int units = total - (hours ? threshold * 60 : threshold);
    if (units <= 0) return budget.start();
    int end = Count.end(axis, start, units, gaps);
    return hours ? Days.time(end) : Days.date(end - 1).atStartOfDay();
  }

  /** What each day from the start to {@code until} has counted, in order. */
  public List<CountedDay> explain(Budget budget, LocalDate until) {
    boolean hours = budget.unit() == LimitUnit.WORKING_HOUR;
    int scale = hours ? Days.MINUTES : 1;
    int begin = after(budget.unit(), budget.start());
    int first = Days.day(budget.start().toLocalDate());
    int left = units(budget, first);
    var gaps = gaps(budget);
    var axis = axis(budget.unit());
    var days = new ArrayList<CountedDay>();
    for (int day = first; day <= Days.day(until) && day < Days.COUNT; day++) {
      int from = Math.max(day * scale, begin);
      int to = Math.max((day + 1) * scale, begin);
      int open = axis.before(to) - axis.before(from);
      int units = Count.between(axis, from, to, gaps);
      days.add(counted(day, day == first && !hours, open, units, left));
      left -= units;
    }
    return days;
  }

  private static CountedDay counted(int day, boolean start, int open, int units, int left) {
    var kind = CountedDay.Kind.COUNTED;
    if (start) kind = CountedDay.Kind.START;
    else if (open == 0) kind = CountedDay.Kind.REST;
    else if (units == 0) kind = CountedDay.Kind.SUSPENDED;
    else if (left <= 0) kind = CountedDay.Kind.MOVED_ON;
    return new CountedDay(Days.date(day), kind, Math.max(0, Math.min(units, left)));
  }

  /** The position from which on counts what follows this time: the next day, or this minute. */
  private static int after(LimitUnit unit, LocalDateTime time) {
    return unit == LimitUnit.WORKING_HOUR
        ? Days.minute(time)
        : Math.min(Days.day(time.toLocalDate()) + 1, Days.COUNT);
  }

  private static Gaps gaps(Budget budget) {
    return budget.unit() == LimitUnit.WORKING_HOUR
        ? Gaps.ofMinutes(budget.pauses(), Days.minute(budget.start()))
        : Gaps.ofDays(budget.pauses(), Days.day(budget.start().toLocalDate()));
  }

  /** Whether the State Council's arrangement, or else the weekday, makes it a working day. */
  public boolean isWorkingDay(LocalDate date) {
    return working.isWorking(Days.day(date));
  }

  /** Whether it is a rest day, or after a working day's closing time. */
  public boolean isOutsideWorkingTime(LocalDateTime time) {
    return isOver(time, Days.day(time.toLocalDate()));
  }

  /** Whether it lies in an office session of a working day; its closing minute does not. */
  public boolean isOfficeTime(LocalDateTime time) {
    int minute = Days.minute(time);
    return minute < Days.COUNT * Days.MINUTES
        && minutes.before(minute + 1) > minutes.before(minute);
  }

  /** Whether it lies after the last published year. */
  public boolean isProvisional(LocalDate date) {
    return working.isProvisional(Days.day(date));
  }

  /** Opening time of the first working day after this one. */
  public LocalDateTime nextOpening(LocalDate date) {
    int day = Math.min(Days.day(date) + 1, Days.COUNT);
    int end = working.reach(working.before(day) + 1);
    return Days.atMinute(end - 1, minutes.opening(end - 1));
  }

  /** End of the last office session that this day has, or would have. */
  public LocalDateTime closing(LocalDate date) {
    int day = Days.day(date);
    return Days.atMinute(day, minutes.closing(day));
  }
}
