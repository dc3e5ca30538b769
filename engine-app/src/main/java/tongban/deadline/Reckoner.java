package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;
import tongban.worktime.Budget;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.Due;
import tongban.worktime.LimitUnit;
import tongban.worktime.Pause;
import tongban.worktime.WorkTime;

/** Computes clocks of one owner from its ledger and one calendar. */
final class Reckoner {
  private final List<ClockRow> clocks;
  private final Ledger ledger;
  private final CalendarSnapshot calendar;

  Reckoner(List<ClockRow> clocks, Ledger ledger, CalendarSnapshot calendar) {
    this.clocks = clocks;
    this.ledger = ledger;
    this.calendar = calendar;
  }

  /**
   * @throws Refusal when the deadline would lie after 2099
   */
  Projected project(ClockRow clock) {
    var at = deadline(clock);
    boolean suspended = clock.canBeSuspended() && ledger.isSuspended();
    int extension = ledger.extension(clock.id());
    if (at == null) return new Projected(extension, suspended, null, null, null);
    var timetable = calendar.of(clock.department());
    var yellow = timetable.yellowFrom(ledger.budget(clock), at, clock.warningThreshold());
    var anchor = suspended ? null : anchor(clock, yellow.toLocalDate());
    return new Projected(extension, suspended, instant(at), instant(yellow), anchor);
  }

  /** The last day that it and its cap are counted from, where both count working days alone. */
  private @Nullable LocalDate anchor(ClockRow clock, LocalDate yellow) {
    var cap = cap(clock);
    if (!countsWorkingDays(clock) || !cap.map(this::countsWorkingDays).orElse(true)) return null;
    var days = Stream.concat(Stream.of(clock), cap.stream()).map(ledger::budget);
    return Stream.concat(days.flatMap(Reckoner::days), rest(yellow))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** A rest day has its place by the working day that follows. */
  private Stream<LocalDate> rest(LocalDate day) {
    var hall = calendar.hall();
    return hall.isWorkingDay(day) ? Stream.empty() : Stream.of(hall.nextOpening(day).toLocalDate());
  }

  private boolean countsWorkingDays(ClockRow clock) {
    boolean ofDays = clock.unit() == LimitUnit.WORKING_DAY || clock.unit() == LimitUnit.IMMEDIATE;
    return ofDays && !calendar.hasOwnHours(clock.department());
  }

  /** What is suspended now is not asked for. */
  private static Stream<LocalDate> days(Budget budget) {
    var ends = budget.pauses().stream().map(Pause::to).filter(Objects::nonNull);
    return Stream.concat(Stream.of(budget.start()), ends).map(LocalDateTime::toLocalDate);
  }

  /** Counted units left, negative when past; without a deadline what is unused. */
  int remaining(ClockRow clock, Instant now) {
    var timetable = calendar.of(clock.department());
    var budget = ledger.budget(clock);
    var deadline = clock.deadlineAt();
    if (deadline != null) {
      return timetable.remaining(budget, Ledger.local(deadline), Ledger.local(now));
    }
    int own = timetable.unused(budget, Ledger.local(now));
    return cap(clock)
        .filter(cap -> cap.unit() == clock.unit())
        .map(cap -> Math.min(own, remaining(cap, now)))
        .orElse(own);
  }

  private @Nullable LocalDateTime deadline(ClockRow clock) {
    var own = due(clock);
    var cap = cap(clock).map(this::due).orElse(null);
    if (cap == null) return own;
    return own == null || cap.isBefore(own) ? cap : own;
  }

  private @Nullable LocalDateTime due(ClockRow clock) {
    var due = calendar.of(clock.department()).due(ledger.budget(clock));
    if (due.kind() == Due.Kind.BEYOND) throw Refusal.unprocessable("deadline.beyond");
    return due.at();
  }

  /** A promise never ends after what the law allows. */
  private Optional<ClockRow> cap(ClockRow clock) {
    if (!clock.is(Clocks.PROMISED)) return Optional.empty();
    return clocks.stream()
        .filter(other -> other.is(Clocks.STATUTORY))
        .reduce((earlier, later) -> later);
  }

  private static Instant instant(LocalDateTime time) {
    return time.atZone(WorkTime.ZONE).toInstant();
  }
}
