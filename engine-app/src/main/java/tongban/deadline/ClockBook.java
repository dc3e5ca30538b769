package tongban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
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
  private final CalendarTrail trail;
  private final Clock time;

  ClockBook(
      ClockMapper mapper,
      WorkTime workTime,
      ClockMoves moves,
      LightMapper lights,
      CalendarTrail trail,
      Clock time) {
    this.mapper = mapper;
    this.trail = trail;
    this.workTime = workTime;
    this.moves = moves;
    this.lights = lights;
    this.time = time;
  }

  /** By which a clock stands: a stopped one by that of its stop. */
  CalendarSnapshot calendarOf(ClockRow clock) {
    return clock.isRunning() ? calendar() : workTime.asOf(clock.calendarVersion());
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
   * in force, also where a new one has not come to them yet, and so does their ledger.
   *
   * @throws OptimisticLockingFailureException when another node has written them by a calendar that
   *     this transaction does not know yet; the next one does
   */
  List<ClockRow> lock(String owner) {
    var clocks = mapper.lockOwner(owner);
    long version = calendar().version();
    if (clocks.stream().anyMatch(c -> c.isRunning() && c.calendarVersion() > version)) {
      workTime.latest();
      throw new OptimisticLockingFailureException("calendar after " + version + " for " + owner);
    }
    if (clocks.stream().noneMatch(c -> c.isRunning() && c.calendarVersion() < version)) {
      return clocks;
    }
    settle(clocks, owner);
    return mapper.lockOwner(owner);
  }

  private void settle(List<ClockRow> clocks, String owner) {
    var reckoner = new Reckoner(clocks, ledger(owner), calendar());
    for (var clock : clocks) {
      if (!clock.isRunning() || clock.calendarVersion() == calendar().version()) continue;
      var to = reckoner.project(clock);
      var entries = trail.until(clock, to);
      if (!entries.isEmpty()) mapper.append(entries);
      keep(clock, to);
      moves.moved(clock.businessKey());
    }
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
    var clocks = mapper.lockOwner(owner);
    var reckoner = new Reckoner(clocks, ledger(owner), calendar());
    for (var clock : clocks) {
      if (clock.isRunning()) project(clock, reckoner.project(clock), cause, actor);
    }
  }

  private void keep(ClockRow clock, Projected to) {
    var lit = Lit.of(to, now());
    mapper.project(clock.id(), to, calendar().version(), lit);
    if (lit.light() != clock.light()) {
      light(Change.of(clock, lit.light(), to.deadlineAt(), now()));
    }
  }

  private void project(ClockRow clock, Projected to, String cause, String actor) {
    boolean same = to.equals(clock.projected());
    if (same && Lit.of(to, now()).equals(clock.lit())) return;
    keep(clock, to);
    if (same) return;
    if (!Objects.equals(to.deadlineAt(), clock.deadlineAt())) {
      append(Entries.move(clock, now(), to.deadlineAt(), cause, actor));
    }
    moves.moved(clock.businessKey());
  }
}
