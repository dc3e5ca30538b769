package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.worktime.WorkTime;

/** The sessions of any dates: those in the table, and after them what the rules foresee. */
@Component
@Transactional(readOnly = true)
class Directory implements Sessions {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final Comparator<ServiceSession> ORDER =
      Comparator.comparing(ServiceSession::opensAt).thenComparing(ServiceSession::sessionKey);

  private final SessionMapper sessions;
  private final RegulationMapper regulations;
  private final WorkTime workTime;

  Directory(SessionMapper sessions, RegulationMapper regulations, WorkTime workTime) {
    this.sessions = sessions;
    this.regulations = regulations;
    this.workTime = workTime;
  }

  /** By opening time; what the rules foresee has no id. Both dates included. */
  public List<ServiceSession> between(LocalDate from, LocalDate to) {
    var found = new ArrayList<ServiceSession>();
    var until = sessions.plan().plannedUntil();
    if (until != null) found.addAll(sessions.between(from, to.isBefore(until) ? to : until));
    var next = until == null || until.isBefore(from) ? from : until.plusDays(1);
    if (!next.isAfter(to)) foresee(next, to, found);
    found.sort(ORDER);
    return found;
  }

  private void foresee(LocalDate from, LocalDate to, List<ServiceSession> found) {
    var calendar = workTime.current();
    var rules = new Regulations(regulations.rules(), regulations.exceptions(from, to));
    for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
      rules.on(Day.of(date, calendar)).stream().map(ServiceSession::planned).forEach(found::add);
    }
  }

  public Optional<ServiceSession> find(LocalDate date, String key) {
    return between(date, date).stream().filter(it -> it.sessionKey().equals(key)).findFirst();
  }

  @Override
  public Optional<Session> servedBeyondOfficeHours(
      Instant instant, String itemCode, @Nullable String department) {
    var local = instant.atZone(WorkTime.ZONE).toLocalDateTime();
    if (workTime.current().of(department).isOfficeTime(local)) return Optional.empty();
    return between(local.toLocalDate(), local.toLocalDate()).stream()
        .filter(session -> session.isAt(instant) && session.serves(itemCode))
        .max(ORDER)
        .map(Directory::told);
  }

  private static Session told(ServiceSession session) {
    return new Session(
        session.onDate(), session.name(), time(session.opensAt()), time(session.closesAt()));
  }

  static String time(Instant instant) {
    return TIME.format(instant.atZone(WorkTime.ZONE));
  }
}
