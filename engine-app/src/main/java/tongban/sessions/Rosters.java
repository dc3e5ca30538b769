package tongban.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.web.Role;

/** Who is on duty in a session. While it is open nobody leaves the roster, and later it stays. */
@Component
class Rosters {
  private static final int MOST = 200;
  private static final Set<Role> STAFF =
      EnumSet.of(Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER);

  private final SessionMapper sessions;
  private final Directory directory;
  private final Actors actors;
  private final Audit audit;

  Rosters(SessionMapper sessions, Directory directory, Actors actors, Audit audit) {
    this.sessions = sessions;
    this.directory = directory;
    this.actors = actors;
    this.audit = audit;
  }

  /**
   * @param state of the session
   * @param people by username
   */
  record View(LocalDate date, String key, String name, SessionState state, List<Member> people) {}

  record Member(String username, String name) {}

  @Transactional(readOnly = true)
  public View of(LocalDate date, String key) {
    return view(session(date, key));
  }

  @Transactional
  public View put(LocalDate date, String key, @Nullable List<@Nullable String> people) {
    sessions.lockPlan();
    var session = session(date, key);
    var usernames = checked(people);
    var before = sessions.roster(date, key);
    checkAllowed(session, before, usernames);
    sessions.clearRoster(date, key);
    usernames.forEach(username -> sessions.putOnRoster(date, key, username));
    audit.record(
        actors.current().username(),
        "session.roster",
        Subjects.session(date, key),
        Map.of("before", before, "after", List.copyOf(usernames)));
    return view(session);
  }

  private ServiceSession session(LocalDate date, String key) {
    Bodies.checkYear("date", date);
    return directory
        .find(date, key)
        .orElseThrow(() -> Refusal.notFound("sessions.no-session", date.toString()));
  }

  private static void checkAllowed(ServiceSession session, List<String> before, Set<String> after) {
    if (session.state() == SessionState.CLOSED) throw Refusal.conflict("sessions.closed");
    if (session.state() == SessionState.CANCELLED) throw Refusal.conflict("sessions.cancelled");
    if (session.state() == SessionState.OPEN && !after.containsAll(before)) {
      throw Refusal.conflict("sessions.on-duty");
    }
  }

  private Set<String> checked(@Nullable List<@Nullable String> people) {
    if (people == null) throw Refusal.field("people", "sessions.required");
    if (people.size() > MOST) throw Refusal.field("people", "sessions.people", MOST);
    var errors = new Bodies();
    var usernames = new LinkedHashSet<String>();
    for (int i = 0; i < people.size(); i++) {
      var username = people.get(i);
      var staff = username == null ? Optional.<Actor>empty() : staff(username);
      if (staff.isPresent()) usernames.add(staff.get().username());
      else errors.reject("people[" + i + "]", "sessions.no-staff");
    }
    errors.done();
    return usernames;
  }

  private Optional<Actor> staff(String username) {
    return actors.find(username).filter(actor -> !Collections.disjoint(actor.roles(), STAFF));
  }

  private View view(ServiceSession session) {
    var people = new ArrayList<Member>();
    for (var username : sessions.roster(session.onDate(), session.sessionKey())) {
      people.add(new Member(username, actors.find(username).map(Actor::name).orElse(username)));
    }
    return new View(
        session.onDate(), session.sessionKey(), session.name(), session.state(), people);
  }
}
