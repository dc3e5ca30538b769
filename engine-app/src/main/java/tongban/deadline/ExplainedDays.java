package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tongban.worktime.Budget;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.CountedDay;
import tongban.worktime.LimitUnit;
import tongban.worktime.Timetable;

/** The days of one clock, each with what counted on it and why. */
final class ExplainedDays {
  private final ClockRow clock;
  private final CalendarSnapshot calendar;
  private final List<Explanation.Suspended> suspensions;
  private final Budget budget;
  private final Timetable timetable;

  ExplainedDays(
      ClockRow clock,
      CalendarSnapshot calendar,
      List<Explanation.Suspended> suspensions,
      Ledger ledger) {
    this.clock = clock;
    this.calendar = calendar;
    this.suspensions = suspensions;
    this.budget = ledger.budget(clock);
    this.timetable = calendar.of(clock.department());
  }

  /**
   * What a rule's text depends on.
   *
   * @param provisional the year's arrangement is not published
   * @param last the day of the deadline
   * @param capped of the last day: it would be later if another limit did not end then
   * @param suspensions of a suspended day those that it lies in, of a counted one those told on it
   */
  record Reason(
      CountedDay.Kind kind,
      LimitUnit unit,
      LocalDate date,
      int units,
      boolean extension,
      boolean holiday,
      boolean makeUp,
      boolean provisional,
      boolean last,
      boolean capped,
      String name,
      List<Explanation.Suspended> suspensions) {}

  List<Explanation.Day> until(Instant end, DayRules rules) {
    int limit = timetable.units(limit());
    int total = timetable.units(budget);
    var last = clock.deadlineAt() == null ? null : Ledger.local(clock.deadlineAt()).toLocalDate();
    var days = new ArrayList<Explanation.Day>();
    int used = 0;
    for (var day : timetable.explain(budget, Ledger.local(end).toLocalDate())) {
      used += day.units();
      boolean extension = day.units() > 0 && used > limit;
      boolean isLast = day.date().equals(last);
      var reason = reason(day, extension, isLast, isLast && used < total);
      days.add(day(day, extension, rules.text(reason)));
    }
    return days;
  }

  /** What it was started with. */
  private Budget limit() {
    return new Budget(budget.unit(), clock.amount(), budget.start(), List.of());
  }

  private Explanation.Day day(CountedDay day, boolean extension, String rule) {
    return new Explanation.Day(
        day.date(),
        day.kind(),
        day.units(),
        extension,
        timetable.isWorkingDay(day.date()),
        calendar.holiday(day.date()),
        calendar.isMakeUp(day.date()),
        rule);
  }

  private Reason reason(CountedDay day, boolean extension, boolean last, boolean capped) {
    var date = day.date();
    var holiday = calendar.holiday(date);
    boolean suspended = day.kind() == CountedDay.Kind.SUSPENDED;
    return new Reason(
        day.kind(),
        clock.unit(),
        date,
        day.units(),
        extension,
        holiday != null && !timetable.isWorkingDay(date),
        calendar.isMakeUp(date),
        timetable.isProvisional(date),
        last,
        capped,
        holiday == null ? "" : holiday,
        suspensions.stream().filter(s -> suspended ? covers(s, date) : begins(s, date)).toList());
  }

  private static boolean begins(Explanation.Suspended suspension, LocalDate date) {
    return on(suspension.from()).equals(date);
  }

  private boolean covers(Explanation.Suspended suspension, LocalDate date) {
    var from = on(suspension.from());
    boolean begun =
        clock.unit() == LimitUnit.WORKING_HOUR ? !date.isBefore(from) : date.isAfter(from);
    var to = suspension.to();
    return begun && (to == null || !date.isAfter(on(to)));
  }

  static LocalDate on(Instant instant) {
    return Ledger.local(instant).toLocalDate();
  }
}
