package tongban.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.Due;
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
    if (at == null) return new Projected(extension, suspended, null, null, false);
    var timetable = calendar.of(clock.department());
    var yellow = timetable.yellowFrom(ledger.budget(clock), at, clock.warningThreshold());
    boolean provisional = timetable.isProvisional(at.toLocalDate());
    return new Projected(extension, suspended, instant(at), instant(yellow), provisional);
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
