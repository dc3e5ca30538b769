package tongban.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.worktime.WorkTime;

/**
 * One step of the running clocks to a new calendar: some hundred cases in one short transaction.
 * What is left is told by the clocks themselves, so that a crash between two steps loses nothing.
 */
@Component
class CalendarBatch {
  private static final int UNAFFECTED = 2000;

  /** No transaction is as old as that. */
  private static final Duration BEFORE = Duration.ofMinutes(10);

  private final CalendarChangeMapper changes;
  private final StaleClocks stale;
  private final SetOfClocks clocks;
  private final ObjectProvider<KeyLocks> locks;
  private final WorkTime workTime;
  private final Clock time;
  private final int size;

  CalendarBatch(
      CalendarChangeMapper changes,
      StaleClocks stale,
      SetOfClocks clocks,
      ObjectProvider<KeyLocks> locks,
      WorkTime workTime,
      Clock time,
      @Value("${tongban.calendar.batch:1000}") int size) {
    this.changes = changes;
    this.stale = stale;
    this.clocks = clocks;
    this.locks = locks;
    this.workTime = workTime;
    this.time = time;
    this.size = size;
  }

  enum Outcome {
    MOVED,
    /** What it has looked at is in the hands of others. */
    WAITS,
    NONE_LEFT
  }

  /**
   * @param reached no clock before, in the order of the step, is stale, unless somebody else held
   *     it: the next batch need not look for it among those that have just been moved
   */
  record Step(Outcome outcome, CalendarOrder order, Instant reached) {

    static Step first(CalendarOrder order) {
      return new Step(Outcome.MOVED, order, order.begin());
    }

    boolean isFirst() {
      return reached.equals(order.begin());
    }

    private Step to(Outcome next, Instant now) {
      return new Step(next, order, now);
    }
  }

  /** Those that a new calendar has to project, whoever began to write by the one before. */
  Stale stale() {
    return new Stale(
        workTime.current().version(), changes.touchedSince(time.instant().minus(BEFORE)));
  }

  /** Others may run at the same time: whoever has locked a case moves its clocks, if stale. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Step run(Step before) {
    var which = stale();
    long version = which.version();
    var change = changes.ofVersion(version);
    if (change != null && confirmUnaffected(change)) return before;
    var keys = new LinkedHashSet<String>();
    var reached = before.reached();
    for (var clock : before.order().next(stale, which, reached, size)) {
      keys.add(clock.businessKey());
      reached = clock.deadlineAt();
    }
    if (keys.isEmpty()) keys.addAll(stale.all(version, which.touched(), size));
    if (keys.isEmpty()) return before.to(Outcome.NONE_LEFT, reached);
    locks.forEach(lock -> keys.removeAll(lock.lockUnlessBusy(keys)));
    if (keys.isEmpty()) {
      boolean further = !reached.equals(before.reached());
      return before.to(further ? Outcome.MOVED : Outcome.WAITS, reached);
    }
    project(keys, which);
    return before.to(Outcome.MOVED, reached);
  }

  /**
   * These before all others.
   *
   * @return those that are in the hands of others
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Set<String> run(Set<String> businessKeys) {
    long version = workTime.current().version();
    var keys = new LinkedHashSet<>(stale.among(businessKeys, version));
    var busy = new HashSet<String>();
    if (keys.isEmpty()) return busy;
    locks.forEach(lock -> busy.addAll(lock.lockUnlessBusy(keys)));
    keys.removeAll(busy);
    if (!keys.isEmpty()) project(keys, stale());
    return busy;
  }

  /** What ends before the first day that has changed counts as it did. */
  private boolean confirmUnaffected(CalendarChange change) {
    var from = change.affectsFrom();
    if (from == null) return false;
    long version = change.calendarVersion();
    var begin = ZonedDateTime.of(from.atStartOfDay(), WorkTime.ZONE).toInstant();
    List<Long> ids = stale.lockDueBefore(version, begin, UNAFFECTED);
    if (ids.isEmpty()) return false;
    stale.confirm(ids, version);
    changes.progress(version, ids.size(), 0, 0);
    return true;
  }

  private void project(Set<String> keys, Stale which) {
    var done = clocks.project(keys, which.touched());
    changes.progress(which.version(), done.lookedAt(), done.moved(), done.cleared());
  }
}
