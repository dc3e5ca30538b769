package tongban.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.deadline.LightsChanged.Change;
import tongban.worktime.CalendarSnapshot;

/**
 * Projects the clocks of many cases at once, in a number of statements that does not grow with
 * them: clocks, ledger, the engine's timers, and whoever listens.
 */
@Component
class SetOfClocks {
  private static final String ACTOR = "system";

  private final StaleClocks stale;
  private final ClockMapper mapper;
  private final LightMapper lights;
  private final Reckoning reckoning;
  private final SetOfClockTimers timers;
  private final ApplicationEventPublisher events;
  private final Clock time;

  SetOfClocks(
      StaleClocks stale,
      ClockMapper mapper,
      LightMapper lights,
      Reckoning reckoning,
      SetOfClockTimers timers,
      ApplicationEventPublisher events,
      Clock time) {
    this.stale = stale;
    this.mapper = mapper;
    this.lights = lights;
    this.reckoning = reckoning;
    this.timers = timers;
    this.events = events;
    this.time = time;
  }

  /** How many clocks were looked at, got another deadline, and are no longer provisional. */
  record Done(int lookedAt, int moved, int cleared) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public Done project(Collection<String> businessKeys, CalendarSnapshot calendar, String cause) {
    var clocks = stale.lock(businessKeys);
    var moves =
        reckoning.of(clocks, calendar).stream()
            .filter(move -> move.clock().calendarVersion() < calendar.version())
            .toList();
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    write(moves, calendar.version(), now);
    var moved = moves.stream().filter(ClockMove::movesDeadline).toList();
    journal(moved, cause, now);
    journalLights(moves, now);
    timers.correct(
        moved.stream().map(move -> move.clock().businessKey()).collect(toUnmodifiableSet()));
    tell(moves);
    int cleared = (int) moves.stream().filter(ClockMove::clearsProvisional).count();
    return new Done(moves.size(), moved.size(), cleared);
  }

  /** Clocks in order of their deadlines have few different projections. */
  private void write(List<ClockMove> moves, long version, Instant now) {
    var same = moves.stream().filter(ClockMove::isSame).map(move -> move.clock().id()).toList();
    if (!same.isEmpty()) stale.confirm(same, version);
    moves.stream()
        .filter(move -> !move.isSame())
        .collect(groupingBy(ClockMove::to, mapping(move -> move.clock().id(), toList())))
        .forEach((to, ids) -> stale.project(ids, to, Lit.of(to, now), version));
  }

  private void journal(List<ClockMove> moved, String cause, Instant now) {
    if (moved.isEmpty()) return;
    mapper.append(
        moved.stream()
            .map(move -> Entries.move(move.clock(), now, move.to().deadlineAt(), cause, ACTOR))
            .toList());
  }

  private void journalLights(List<ClockMove> moves, Instant now) {
    var changes =
        moves.stream()
            .filter(move -> !move.isSame())
            .flatMap(move -> change(move, now).stream())
            .toList();
    if (!changes.isEmpty()) lights.journal(changes);
  }

  private static Optional<Change> change(ClockMove move, Instant now) {
    var light = Lit.of(move.to(), now).light();
    if (light == move.clock().light()) return Optional.empty();
    return Optional.of(Change.of(move.clock(), light, move.to().deadlineAt(), now));
  }

  private void tell(List<ClockMove> moves) {
    var keys = new LinkedHashSet<String>();
    for (var move : moves) if (!move.isSame()) keys.add(move.clock().businessKey());
    if (!keys.isEmpty()) events.publishEvent(new ClocksMoved(keys));
  }
}
