package tongban.deadline;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.worktime.CalendarSnapshot;

/**
 * Projects the clocks of many cases at once, in a number of statements that does not grow with
 * them: clocks, ledger, the engine's timers, and whoever listens.
 */
@Component
class SetOfClocks {
  private static final String ACTOR = "system";

  private final StaleClocks stale;
  private final Reckoning reckoning;
  private final SetOfClockTimers timers;
  private final ApplicationEventPublisher events;
  private final Clock time;

  SetOfClocks(
      StaleClocks stale,
      Reckoning reckoning,
      SetOfClockTimers timers,
      ApplicationEventPublisher events,
      Clock time) {
    this.stale = stale;
    this.reckoning = reckoning;
    this.timers = timers;
    this.events = events;
    this.time = time;
  }

  /** How many clocks were looked at, got another deadline, and are no longer provisional. */
  record Done(int lookedAt, int moved, int cleared) {

    static Done of(List<ClockMove> moves) {
      return new Done(
          moves.size(),
          (int) moves.stream().filter(ClockMove::movesDeadline).count(),
          (int) moves.stream().filter(ClockMove::clearsProvisional).count());
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Done project(Collection<String> businessKeys, CalendarSnapshot calendar, String cause) {
    var clocks = stale.lock(businessKeys);
    var all = reckoning.of(clocks, calendar);
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    var behind = all.stream().filter(move -> isStale(move, calendar)).toList();
    write(behind, new Writing(calendar.version(), cause, now));
    timers.follow(all);
    tell(behind);
    return Done.of(behind);
  }

  private static boolean isStale(ClockMove move, CalendarSnapshot calendar) {
    return move.clock().calendarVersion() < calendar.version();
  }

  private record Writing(long version, String cause, Instant now) {}

  /** Clocks in order of their deadlines have few different projections. */
  private void write(List<ClockMove> moves, Writing writing) {
    var same = ids(moves, ClockMove::isSame);
    if (!same.isEmpty()) written(same, stale.confirm(same, writing.version()));
    moves.stream()
        .filter(move -> !move.isSame())
        .collect(groupingBy(ClockMove::to))
        .forEach((to, alike) -> write(to, alike, writing));
  }

  /** The journals first: they take what was before from the clocks. */
  private void write(Projected to, List<ClockMove> alike, Writing writing) {
    var now = writing.now();
    var lit = Lit.of(to, now);
    var moved = ids(alike, ClockMove::movesDeadline);
    if (!moved.isEmpty()) {
      written(moved, stale.journal(moved, to, writing.cause(), ACTOR, now));
    }
    var turned = ids(alike, move -> move.clock().light() != lit.light());
    if (!turned.isEmpty()) written(turned, stale.journalLight(turned, to, lit.light(), now));
    var all = ids(alike, move -> true);
    written(all, stale.project(all, to, lit, writing.version()));
  }

  /** The clocks are locked: whatever else is written is a defect, and nothing of it is kept. */
  private static void written(List<Long> clocks, int rows) {
    if (rows != clocks.size()) {
      throw new IllegalStateException(rows + " rows written for clocks " + clocks);
    }
  }

  private static List<Long> ids(List<ClockMove> moves, Predicate<ClockMove> which) {
    return moves.stream().filter(which).map(move -> move.clock().id()).toList();
  }

  private void tell(List<ClockMove> moves) {
    var keys = new LinkedHashSet<String>();
    for (var move : moves) if (!move.isSame()) keys.add(move.clock().businessKey());
    if (!keys.isEmpty()) events.publishEvent(new ClocksMoved(keys));
  }
}
