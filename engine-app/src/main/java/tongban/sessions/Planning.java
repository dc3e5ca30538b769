package tongban.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.worktime.WorkTime;

/**
 * Puts the sessions of the coming days into the table, each once, and keeps those that have not
 * opened as the rules, the exceptions and the calendar have them. Days on which no node ran are
 * made up for.
 */
@Component
class Planning {
  /** Days ahead. */
  static final int AHEAD = 14;

  private final SessionMapper sessions;
  private final RegulationMapper regulations;
  private final WorkTime workTime;
  private final Clock clock;

  Planning(SessionMapper sessions, RegulationMapper regulations, WorkTime workTime, Clock clock) {
    this.sessions = sessions;
    this.regulations = regulations;
    this.workTime = workTime;
    this.clock = clock;
  }

  /** One read of one row where nothing is to be done. */
  @Transactional
  public void catchUp() {
    if (!isBehind(sessions.plan())) return;
    var plan = sessions.lockPlan();
    if (isBehind(plan)) plan(plan);
  }

  /** After a change of rules or exceptions, by whoever holds the lock of the plan. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void replan() {
    plan(sessions.lockPlan());
  }

  private boolean isBehind(SessionMapper.Plan plan) {
    var until = plan.plannedUntil();
    return until == null
        || until.isBefore(today().plusDays(AHEAD))
        || plan.calendarVersion() < workTime.current().version();
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkTime.ZONE).toLocalDate();
  }

  private void plan(SessionMapper.Plan plan) {
    var calendar = workTime.current();
    var today = today();
    var until = plan.plannedUntil();
    var from = until == null || !until.isBefore(today) ? today : until.plusDays(1);
    var to = later(today.plusDays(AHEAD), until);
    var rules = new Regulations(regulations.rules(), regulations.exceptions(from, to));
    var known =
        sessions.between(from, to).stream()
            .collect(Collectors.toMap(Planning::place, Function.identity()));
    var turn = new Turn(clock.instant(), until);
    for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
      for (var due : rules.on(Day.of(date, calendar))) {
        turn.put(due, known.remove(List.of(due.onDate(), due.sessionKey())));
      }
    }
    known.values().forEach(turn::drop);
    sessions.planned(to, Math.max(plan.calendarVersion(), calendar.version()));
  }

  private static List<Object> place(ServiceSession session) {
    return List.of(session.onDate(), session.sessionKey());
  }

  private static LocalDate later(LocalDate date, @Nullable LocalDate other) {
    return other != null && other.isAfter(date) ? other : date;
  }

  /**
   * One planning.
   *
   * @param until up to where an earlier one has come, null for none: what is over by then and is
   *     not in the table is not made up for
   */
  private final class Turn {
    private final Instant now;
    private final @Nullable LocalDate until;

    Turn(Instant now, @Nullable LocalDate until) {
      this.now = now;
      this.until = until;
    }

    private boolean wasSkipped(DueSession due) {
      return until != null && due.onDate().isAfter(until) && !due.cameTooLate();
    }

    void put(DueSession due, @Nullable ServiceSession known) {
      boolean over = !due.closesAt().isAfter(now);
      if (known == null) {
        if (!over || wasSkipped(due)) sessions.insert(ServiceSession.planned(due));
        return;
      }
      switch (known.state()) {
        case PLANNED -> keep(known, known.as(due, stateOf(known, due, over)));
        case CANCELLED -> {
          if (!over) keep(known, known.as(due, stateOf(known, due, false)));
        }
        case OPEN -> keep(known, due.cancelled() ? known.endingAt(now) : reopened(known, due));
        case CLOSED -> {}
      }
    }

    /** An end that is moved before now ends it now. */
    private ServiceSession reopened(ServiceSession known, DueSession due) {
      var moved = known.as(due, SessionState.OPEN);
      return due.closesAt().isAfter(now) || due.closesAt().equals(known.closesAt())
          ? moved
          : moved.endingAt(now);
    }

    private SessionState stateOf(ServiceSession known, DueSession due, boolean over) {
      boolean movedAway = over && known.opensAt().isAfter(now);
      return due.cancelled() || movedAway ? SessionState.CANCELLED : SessionState.PLANNED;
    }

    void drop(ServiceSession known) {
      if (known.state() == SessionState.PLANNED) keep(known, known.in(SessionState.CANCELLED));
      if (known.state() == SessionState.OPEN) keep(known, known.endingAt(now));
    }

    private void keep(ServiceSession before, ServiceSession after) {
      if (!Objects.equals(before, after)) sessions.update(after);
    }
  }
}
