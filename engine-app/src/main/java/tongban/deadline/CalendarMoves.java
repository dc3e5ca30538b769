package tongban.deadline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.WholeTransaction;
import tongban.worktime.CalendarChanged;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.WorkTime;

/** Moves the running clocks after the calendar has changed, batch by batch. */
@Component
class CalendarMoves {
  private final CalendarChangeMapper changes;
  private final StaleClocks stale;
  private final CalendarBatch batch;
  private final WorkTime workTime;
  private final WholeTransaction transaction;
  private final Clock time;

  CalendarMoves(
      CalendarChangeMapper changes,
      StaleClocks stale,
      CalendarBatch batch,
      WorkTime workTime,
      WholeTransaction transaction,
      Clock time) {
    this.changes = changes;
    this.stale = stale;
    this.batch = batch;
    this.workTime = workTime;
    this.transaction = transaction;
    this.time = time;
  }

  /** Notes the change in its own transaction; the clocks follow in others. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(CalendarChanged change) {
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    int clocks = stale.count(change.calendar().version());
    changes.insert(CalendarChange.begun(change, now, clocks, changes.lastEntry()));
  }

  /**
   * From one end, and from the other at the same time if you like, goes on until all clocks have
   * followed the latest calendar, or the rest is in others' hands. Any node may call it at any
   * time, also after a crash; without stale clocks it costs three reads.
   */
  void catchUp(CalendarOrder order) {
    var step = CalendarBatch.Step.first(order);
    while (step.outcome() == CalendarBatch.Outcome.MOVED) step = step(step);
  }

  /** One batch in its own transaction, beginning where the one before has ended. */
  CalendarBatch.Step step(CalendarBatch.Step before) {
    var calendar = workTime.latest();
    if (before.isFirst() && !stale.exist(calendar.version())) return ended(calendar, before);
    var step = transaction.run(() -> batch.run(calendar, before));
    return step.outcome() == CalendarBatch.Outcome.NONE_LEFT ? ended(calendar, step) : step;
  }

  private CalendarBatch.Step ended(CalendarSnapshot calendar, CalendarBatch.Step last) {
    if (!changes.unfinished(calendar.version()).isEmpty()) {
      transaction.run(() -> finish(calendar.version()));
    }
    return new CalendarBatch.Step(CalendarBatch.Outcome.NONE_LEFT, last.order(), last.reached());
  }

  private int finish(long version) {
    changes.lock(version);
    var unfinished = changes.unfinished(version);
    long entry = changes.lastEntry();
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    for (var change : unfinished) {
      var cause = CalendarChange.cause(change.calendarVersion(), change);
      changes.finish(change.id(), changes.countMoves(change, cause, entry), entry, now);
    }
    return unfinished.size();
  }
}
