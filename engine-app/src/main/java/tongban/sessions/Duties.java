package tongban.sessions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tongban.sessions.SessionClosed.Duty;

/** Whose duty ends with a session, and when it began. */
record Duties(List<ServiceSession> ofTheDay, List<SessionMapper.OnDuty> roster) {

  List<Duty> endingWith(ServiceSession session) {
    var ending = new ArrayList<Duty>();
    for (var row : roster) {
      if (!row.sessionKey().equals(session.sessionKey())) continue;
      var others = othersOf(row.username(), session);
      boolean goesOn = others.stream().anyMatch(other -> other.isAt(session.closesAt()));
      if (!goesOn) ending.add(new Duty(row.username(), since(session, others)));
    }
    return ending;
  }

  private List<ServiceSession> othersOf(String username, ServiceSession session) {
    return ofTheDay.stream()
        .filter(other -> !other.sessionKey().equals(session.sessionKey()))
        .filter(other -> other.state() != SessionState.CANCELLED)
        .filter(other -> roster.contains(new SessionMapper.OnDuty(other.sessionKey(), username)))
        .toList();
  }

  /** The opening of the first of the sessions that follow one another without a break. */
  private static Instant since(ServiceSession session, List<ServiceSession> others) {
    var since = session.opensAt();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var other : others) {
        if (other.opensAt().isBefore(since) && !other.closesAt().isBefore(since)) {
          since = other.opensAt();
          grew = true;
        }
      }
    }
    return since;
  }
}
