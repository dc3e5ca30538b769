package tongban.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tongban.process.MovableTimers;
import tongban.process.WholeTransaction;
import tongban.worktime.WorkTime;

/**
 * Lets the engine's timers follow a calendar that has changed, by ranges of business keys from both
 * ends. A timer gets what its clock says, so that a range may be repeated at will; all are repeated
 * after a while, for acts that had begun by the calendar before.
 */
@Component
class CalendarTimers {
  /** Longer than a node takes to notice a new calendar, and its transactions to end. */
  static final Duration AGAIN = Duration.ofMinutes(1);

  private final CalendarChangeMapper changes;
  private final StaleClocks stale;
  private final CalendarBatch batch;
  private final MovableTimers timers;
  private final SetOfClockTimers one;
  private final WorkTime workTime;
  private final WholeTransaction transaction;
  private final Clock time;
  private final int size;
  private volatile @Nullable Due due;

  CalendarTimers(
      CalendarChangeMapper changes,
      StaleClocks stale,
      CalendarBatch batch,
      MovableTimers timers,
      SetOfClockTimers one,
      WorkTime workTime,
      WholeTransaction transaction,
      Clock time,
      @Value("${tongban.calendar.timers:5000}") int size) {
    this.changes = changes;
    this.stale = stale;
    this.batch = batch;
    this.timers = timers;
    this.one = one;
    this.workTime = workTime;
    this.transaction = transaction;
    this.time = time;
    this.size = size;
  }

  /** When timers are due, by the places of their clocks; by one calendar, for one pass. */
  private record Due(long version, Instant pass, Map<Long, Instant> at) {}

  /**
   * A range of business keys from one end, in its own transaction.
   *
   * @return whether there may be more
   */
  boolean step(CalendarOrder order) {
    return transaction.run(() -> range(order));
  }

  private boolean range(CalendarOrder order) {
    var change = changes.ofTimers(now());
    if (change == null) return false;
    boolean fromTop = order == CalendarOrder.URGENT_LAST;
    var keys = timers.next(change.timersLow(), change.timersHigh(), fromTop, size);
    if (keys == null) {
      due = null;
      changes.timersDone(change.calendarVersion());
      return false;
    }
    follow(keys, change);
    if (fromTop) changes.highTimers(change, keys.first());
    else changes.lowTimers(change, keys.last());
    return true;
  }

  private Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void follow(MovableTimers.Keys keys, CalendarChange change) {
    var apart = new TreeSet<>(stale.ambiguous(keys.first(), keys.last()));
    var left =
        timers.follow(
            new MovableTimers.Following(
                keys,
                apart,
                workTime.current().version(),
                batch.stale().touched(),
                due(change).at()));
    apart.addAll(left);
    one.correct(apart);
  }

  private Due due(CalendarChange change) {
    var calendar = workTime.current();
    var known = due;
    var pass = change.timersDueAt();
    if (known != null && known.version() == calendar.version() && known.pass().equals(pass)) {
      return known;
    }
    var at = new LinkedHashMap<Long, Instant>();
    for (long place : stale.places()) at.put(place, ClockFunction.dueAt(calendar.instant(place)));
    var fresh = new Due(calendar.version(), pass == null ? Instant.EPOCH : pass, at);
    due = fresh;
    return fresh;
  }
}
