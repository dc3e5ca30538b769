package tongban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.deadline.CalendarChangeMapper.Touched;
import tongban.persistence.PerTransaction;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.WorkTime;

/**
 * The moves that follow from changes of the calendar. A clock that keeps its place among the
 * working days moves with the days, without being written; its ledger gets what follows with
 * whatever is written of it next.
 */
@Component
class CalendarTrail {
  private final CalendarChangeMapper changes;
  private final WorkTime workTime;
  private final Clock time;
  private final PerTransaction<Map<Long, List<CalendarChange>>> known =
      PerTransaction.toTheEnd(HashMap::new);

  CalendarTrail(CalendarChangeMapper changes, WorkTime workTime, Clock time) {
    this.changes = changes;
    this.workTime = workTime;
    this.time = time;
  }

  /** Entries that the ledger of a running clock does not have yet, in order. */
  List<ClockEntry> pending(ClockRow clock) {
    return new Walk(clock).entries;
  }

  /** The same up to a projection by the calendar of this transaction. */
  List<ClockEntry> until(ClockRow clock, Projected to) {
    var walk = new Walk(clock);
    walk.end(to);
    return walk.entries;
  }

  /** What the change that made a version does to clocks that keep their places. */
  static Touched touched(
      CalendarSnapshot before, CalendarSnapshot after, @Nullable LocalDate from) {
    return new Touched(after.version(), from, before.moved(after), before.cleared(after));
  }

  Touched touched(CalendarChange change) {
    long version = change.calendarVersion();
    return touched(workTime.asOf(version - 1), workTime.asOf(version), change.keepsFrom());
  }

  /** What a change has made of a clock that kept its place. */
  CalendarChangeMapper.Journalled journalled(CalendarChange change, ClockRow clock) {
    var now = workTime.current();
    long version = change.calendarVersion();
    return new CalendarChangeMapper.Journalled(
        clock.id(),
        clock.businessKey(),
        clock.owner(),
        clock.name(),
        workTime.asOf(version - 1).translate(clock.deadlineAt(), now),
        workTime.asOf(version).translate(clock.deadlineAt(), now),
        change.changedAt());
  }

  private List<CalendarChange> since(long version) {
    var all = known.get();
    return all == null ? read(version) : all.computeIfAbsent(version, this::read);
  }

  private List<CalendarChange> read(long version) {
    return changes.between(version, workTime.current().version());
  }

  /** From version to version. */
  private final class Walk {
    private final ClockRow clock;
    private final CalendarSnapshot now = workTime.current();
    private final List<CalendarChange> passed;
    private final List<ClockEntry> entries = new ArrayList<>();
    private @Nullable Instant deadline;

    Walk(ClockRow clock) {
      this.clock = clock;
      passed = clock.calendarVersion() < now.version() ? since(clock.calendarVersion()) : List.of();
      deadline = by(clock.calendarVersion());
      for (var change : passed) {
        if (!clock.isSteadyFrom(change.keepsFrom())) break;
        var at = change.changedAt();
        var moved = by(change.calendarVersion());
        add(moved, at.isBefore(clock.startedAt()) ? clock.startedAt() : at, change);
      }
    }

    private @Nullable Instant by(long version) {
      return workTime.asOf(version).translate(clock.deadlineAt(), now);
    }

    void end(Projected to) {
      var last = passed.isEmpty() ? null : passed.get(passed.size() - 1);
      add(to.deadlineAt(), time.instant().truncatedTo(ChronoUnit.MILLIS), last);
    }

    private void add(@Nullable Instant to, Instant at, @Nullable CalendarChange change) {
      if (Objects.equals(deadline, to)) return;
      long version = change == null ? now.version() : change.calendarVersion();
      entries.add(
          Entries.moved(clock, deadline, to, at, version, CalendarChange.cause(version, change)));
      deadline = to;
    }
  }
}
