package tongban.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.identity.Actor;
import tongban.worktime.WorkTime;

/**
 * Opens and closes one session, each once: whoever changes its state first has done it. All that
 * follows happens in the same transaction, or it did not open or close.
 */
@Component
class Turns {
  private final SessionMapper sessions;
  private final ApplicationEventPublisher events;
  private final Audit audit;
  private final Clock clock;

  Turns(SessionMapper sessions, ApplicationEventPublisher events, Audit audit, Clock clock) {
    this.sessions = sessions;
    this.events = events;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void open(long id) {
    var now = clock.instant();
    sessions.lockPlan();
    if (sessions.open(id, now) == 0) return;
    var session = sessions.get(id);
    record("session.opened", session, session.opensAt(), now);
    events.publishEvent(
        new SessionOpened(
            id, session.onDate(), session.sessionKey(), session.name(), now, session.missed()));
  }

  @Transactional
  public void close(long id) {
    var now = clock.instant();
    sessions.lockPlan();
    if (sessions.close(id, now) == 0) return;
    var session = sessions.get(id);
    var date = session.onDate();
    var duties = new Duties(sessions.between(date, date), sessions.onDuty(date));
    record("session.closed", session, session.closesAt(), now);
    events.publishEvent(
        new SessionClosed(
            id,
            date,
            session.sessionKey(),
            session.name(),
            session.closesAt(),
            now,
            duties.endingWith(session)));
  }

  private void record(String action, ServiceSession session, Instant due, Instant now) {
    audit.record(
        Actor.SYSTEM.username(),
        action,
        Subjects.session(session.onDate(), session.sessionKey()),
        Map.of(
            "name",
            session.name(),
            "due",
            due.atZone(WorkTime.ZONE).toOffsetDateTime().toString(),
            "at",
            now.atZone(WorkTime.ZONE).toOffsetDateTime().toString(),
            "missed",
            session.missed()));
  }
}
