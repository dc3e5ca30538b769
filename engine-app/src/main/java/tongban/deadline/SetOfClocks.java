package tongban.deadline;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.worktime.WorkTime;

/**
 * Projects the clocks of many cases at once, in a number of statements that does not grow with
 * them: clocks, ledger, the engine's timers, and whoever listens.
 */
@Component
class SetOfClocks {
  private static final int ENTRIES = 500;

  private final StaleClocks stale;
  private final ClockMapper mapper;
  private final Reckoning reckoning;
  private final CalendarTrail trail;
  private final SetOfClockTimers timers;
  private final ApplicationEventPublisher events;
  private final WorkTime workTime;
  private final Clock time;

  SetOfClocks(
      StaleClocks stale,
      ClockMapper mapper,
      Reckoning reckoning,
      CalendarTrail trail,
      SetOfClockTimers timers,
      ApplicationEventPublisher events,
      WorkTime workTime,
      Clock time) {
    this.stale = stale;
    this.mapper = mapper;
    this.reckoning = reckoning;
    this.trail = trail;
    this.timers = timers;
    this.events = events;
    this.workTime = workTime;
    this.time = time;
  }

  /**
   * How many clocks were looked at that keep no place, got another deadline, and are no longer
   * provisional.
   */
  record Done(int lookedAt, int moved, int cleared) {

    static Done of(List<ClockMove> all, @Nullable LocalDate touched) {
      var moves = all.stream().filter(move -> !move.clock().isSteadyFrom(touched)).toList();
      return new Done(
          moves.size(),
          (int) moves.stream().filter(ClockMove::movesDeadline).count(),
          (int) moves.stream().filter(ClockMove::clearsProvisional).count());
    }
  }

  /**
   * To the calendar of this transaction.
   *
   * @param touched the first day that counts otherwise, null where that is not known
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Done project(Collection<String> businessKeys, @Nullable LocalDate touched) {
    var calendar = workTime.current();
    var behind =
        reckoning.of(stale.lock(businessKeys), calendar).stream()
            .filter(move -> move.clock().calendarVersion() < calendar.version())
            .toList();
    write(behind, calendar.version());
    var keys = new LinkedHashSet<String>();
    for (var move : behind) keys.add(move.clock().businessKey());
    timers.correct(keys);
    if (!keys.isEmpty()) events.publishEvent(new ClocksMoved(keys));
    return Done.of(behind, touched);
  }

  /** Clocks in order of their deadlines have few different projections. */
  private void write(List<ClockMove> moves, long version) {
    var entries = new ArrayList<ClockEntry>();
    for (var move : moves) entries.addAll(trail.until(move.clock(), move.to()));
    for (int i = 0; i < entries.size(); i += ENTRIES) {
      mapper.append(entries.subList(i, Math.min(i + ENTRIES, entries.size())));
    }
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    moves.stream()
        .collect(groupingBy(ClockMove::to))
        .forEach((to, alike) -> write(to, alike, version, now));
  }

  /** The journal first: it takes what was before from the clocks. */
  private void write(Projected to, List<ClockMove> alike, long version, Instant now) {
    var lit = Lit.of(to, now);
    var turned = ids(alike, move -> move.clock().light() != lit.light());
    if (!turned.isEmpty()) written(turned, stale.journalLight(turned, to, lit.light(), now));
    var all = ids(alike, move -> true);
    written(all, stale.project(all, to, lit, version));
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
}
