package tongban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.WholeTransaction;
import tongban.worktime.CalendarChanged;
import tongban.worktime.WorkTime;

/**
 * Lets the running clocks follow a calendar that has changed. Those that keep their places among
 * the working days have followed when it is in force; the others, and the engine's timers, follow
 * batch by batch.
 */
@Component
class CalendarMoves {
  private final CalendarChangeMapper changes;
  private final StaleClocks stale;
  private final CalendarBatch batch;
  private final CalendarTimers timers;
  private final CalendarTrail trail;
  private final WorkTime workTime;
  private final WholeTransaction transaction;
  private final Clock time;

  CalendarMoves(
      CalendarChangeMapper changes,
      StaleClocks stale,
      CalendarBatch batch,
      CalendarTimers timers,
      CalendarTrail trail,
      WorkTime workTime,
      WholeTransaction transaction,
      Clock time) {
    this.changes = changes;
    this.stale = stale;
    this.batch = batch;
    this.timers = timers;
    this.trail = trail;
    this.workTime = workTime;
    this.transaction = transaction;
    this.time = time;
  }

  /** Notes the change in its own transaction; what is to be written follows in others. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(CalendarChanged change) {
    var now = now();
    var from = CalendarChange.keepsFrom(change.from(), now);
    var touched = CalendarTrail.touched(change.before(), change.calendar(), from);
    var places = changes.places(touched.version(), from);
    changes.insert(CalendarChange.begun(change, now, Begun.of(places, touched)));
  }

  /**
   * How a change finds the running clocks.
   *
   * @param kept of them those that keep their places
   * @param moved of these those that have another date
   * @param cleared of these those that are no longer provisional
   */
  record Begun(int clocks, int kept, int moved, int cleared) {

    static Begun of(List<CalendarChangeMapper.Place> places, CalendarChangeMapper.Touched touched) {
      return new Begun(
          places.stream().mapToInt(CalendarChangeMapper.Place::clocks).sum(),
          kept(places, place -> true),
          kept(places, touched::moves),
          kept(places, touched::clears));
    }

    private static int kept(
        List<CalendarChangeMapper.Place> places, Predicate<@Nullable Long> which) {
      return places.stream()
          .filter(each -> which.test(each.place()))
          .mapToInt(CalendarChangeMapper.Place::kept)
          .sum();
    }
  }

  private Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * From one end, and from the other at the same time if you like, goes on until all clocks and
   * timers have followed the latest calendar, or the rest is in others' hands. Any node may call it
   * at any time, also after a crash; where all have followed it costs five reads.
   */
  void catchUp(CalendarOrder order) {
    var step = CalendarBatch.Step.first(order);
    while (step.outcome() == CalendarBatch.Outcome.MOVED) step = step(step);
  }

  /** One batch in its own transaction, beginning where the one before has ended. */
  CalendarBatch.Step step(CalendarBatch.Step before) {
    workTime.latest();
    if (before.isFirst()) {
      var which = batch.stale();
      if (!stale.exist(which.version(), which.touched())) return withTimers(before);
    }
    var step = transaction.run(() -> batch.run(before));
    return step.outcome() == CalendarBatch.Outcome.NONE_LEFT ? withTimers(step) : step;
  }

  /** Clocks first: what their timers are moved to is what they say. */
  private CalendarBatch.Step withTimers(CalendarBatch.Step last) {
    boolean further = timers.step(last.order());
    if (!further && !changes.unfinished(workTime.current().version()).isEmpty()) {
      transaction.run(this::finish);
    }
    var outcome = further ? CalendarBatch.Outcome.MOVED : CalendarBatch.Outcome.NONE_LEFT;
    return new CalendarBatch.Step(outcome, last.order(), last.reached());
  }

  private int finish() {
    long version = workTime.current().version();
    changes.lock(version);
    var unfinished = changes.unfinished(version);
    if (unfinished.stream().anyMatch(change -> change.timersDueAt() != null)) return 0;
    for (var change : unfinished) {
      int moved = changes.countMoves(trail.touched(change));
      changes.finish(change.id(), moved, now(), now().plus(CalendarTimers.AGAIN));
    }
    return unfinished.size();
  }
}
