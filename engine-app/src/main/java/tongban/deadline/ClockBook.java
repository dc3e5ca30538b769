package tongban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tongban.deadline.LightsChanged.Change;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.WorkTime;

/** Reads and writes the clocks of one owner: ledger first, projection second. */
@Component
class ClockBook {
  private final ClockMapper mapper;
  private final WorkTime workTime;
  private final ClockMoves moves;
  private final LightMapper lights;
  private final CalendarChangeMapper changes;
  private final Clock time;

  ClockBook(
      ClockMapper mapper,
      WorkTime workTime,
      ClockMoves moves,
      LightMapper lights,
      CalendarChangeMapper changes,
      Clock time) {
    this.mapper = mapper;
    this.changes = changes;
    this.workTime = workTime;
    this.moves = moves;
    this.lights = lights;
    this.time = time;
  }

  /** As finely as the database keeps it. */
  Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  CalendarSnapshot calendar() {
    return workTime.current();
  }

  /**
   * The owner's clocks, locked: whoever else decides about them waits. They stand by the calendar
   * in force, also where a new one has not come to them yet.
   */
  List<ClockRow> lock(String owner) {
    var clocks = mapper.lockOwner(owner);
    if (clocks.stream().noneMatch(this::isOfOtherCalendar)) return clocks;
    var latest = workTime.latest();
    var change = changes.ofVersion(latest.version());
    project(owner, CalendarChange.cause(latest.version(), change), "system", latest);
    return mapper.lockOwner(owner);
  }

  private boolean isOfOtherCalendar(ClockRow clock) {
    return clock.isRunning() && clock.calendarVersion() != calendar().version();
  }

  Ledger ledger(String owner) {
    return new Ledger(mapper.ledger(List.of(owner)));
  }

  /** Journals that a light has changed; the rest of the application is told soon after. */
  void light(Change change) {
    lights.journal(List.of(change));
  }

  void append(ClockEntry... entries) {
    mapper.append(List.of(entries));
  }

  /**
   * Starts a clock with its projection, beside the clocks that its owner has.
   *
   * @throws org.springframework.dao.DuplicateKeyException when one of this name runs
   */
  void start(Clocks.Order order, Instant startedAt, List<ClockRow> clocks) {
    var calendar = calendar();
    var fresh = StartedClock.row(order, startedAt, 0);
    var all = new ArrayList<>(clocks);
    all.add(fresh);
    var ledger = clocks.isEmpty() ? new Ledger(List.of()) : ledger(order.owner());
    var to = new Reckoner(all, ledger, calendar).project(fresh);
    var lit = Lit.of(to, now());
    var started = new StartedClock(order, startedAt, to, calendar.version(), lit);
    mapper.insert(started);
    var row = started.row();
    var cause = "START " + order.name();
    var start = Entries.start(row.id(), order, startedAt);
    if (to.deadlineAt() == null) append(start);
    else append(start, Entries.move(row, now(), to.deadlineAt(), cause, order.actor()));
    if (lit.light() == Light.RED) light(Change.of(row, Light.RED, to.deadlineAt(), now()));
    moves.moved(order.businessKey());
  }

  /** Projects the owner's running clocks again and journals every deadline that has moved. */
  void project(String owner, String cause, String actor) {
    project(owner, cause, actor, calendar());
  }

  void project(String owner, String cause, String actor, CalendarSnapshot calendar) {
    var clocks = mapper.lockOwner(owner);
    var reckoner = new Reckoner(clocks, ledger(owner), calendar);
    for (var clock : clocks) {
      if (clock.isRunning()) project(clock, reckoner.project(clock), cause, actor, calendar);
    }
  }

  private void project(
      ClockRow clock, Projected to, String cause, String actor, CalendarSnapshot calendar) {
    boolean same = to.equals(clock.projected());
    var lit = Lit.of(to, now());
    if (same && clock.calendarVersion() == calendar.version() && lit.equals(clock.lit())) return;
    mapper.project(clock.id(), to, calendar.version(), lit);
    if (lit.light() != clock.light()) {
      light(Change.of(clock, lit.light(), to.deadlineAt(), now()));
    }
    if (same) return;
    if (!Objects.equals(to.deadlineAt(), clock.deadlineAt())) {
      append(Entries.move(clock, now(), to.deadlineAt(), cause, actor));
    }
    moves.moved(clock.businessKey());
  }
}
