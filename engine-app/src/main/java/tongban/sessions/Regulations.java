package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongban.worktime.WorkTime;

/** All rules and exceptions, and what they come to on a day. */
record Regulations(List<SessionRule> rules, List<SessionException> exceptions) {

  /** The sessions of this day, by opening time; cancelled ones too. */
  List<DueSession> on(Day day) {
    var today = exceptions.stream().filter(e -> e.onDate().equals(day.date())).toList();
    var due = new ArrayList<DueSession>();
    for (var rule : rules) of(rule, day, today).ifPresent(due::add);
    today.stream().filter(SessionException::isExtra).map(Regulations::extra).forEach(due::add);
    due.sort(Comparator.comparing(DueSession::opensAt).thenComparing(DueSession::sessionKey));
    return due;
  }

  /** An exception for the rule itself goes before one for all. */
  private static Optional<DueSession> of(SessionRule rule, Day day, List<SessionException> today) {
    if (rule.removed()) return Optional.empty();
    var own = today.stream().filter(e -> e.isOf(rule)).findFirst();
    var said = own.or(() -> today.stream().filter(SessionException::closesAll).findFirst());
    boolean opened = said.filter(e -> e.kind() == SessionException.Kind.OPEN).isPresent();
    if (!opened && !rule.appliesOn(day)) return Optional.empty();
    return Optional.of(session(rule, day.date(), said.orElse(null)));
  }

  private static DueSession session(
      SessionRule rule, LocalDate date, @Nullable SessionException said) {
    var session =
        new DueSession(
            date,
            rule.key(),
            rule.id(),
            rule.name(),
            at(date, rule.opens()),
            at(date, rule.closes()),
            rule.items(),
            rule.note(),
            false,
            rule.changedAt());
    return said == null ? session : otherwise(session, said);
  }

  /** What the exception does not say stays as the rule has it. */
  private static DueSession otherwise(DueSession session, SessionException said) {
    var date = session.onDate();
    var opens = said.opens();
    var closes = said.closes();
    return new DueSession(
        date,
        session.sessionKey(),
        session.ruleId(),
        Objects.requireNonNullElse(said.name(), session.name()),
        opens == null ? session.opensAt() : at(date, opens),
        closes == null ? session.closesAt() : at(date, closes),
        said.items() == null ? session.items() : said.items(),
        said.note().isEmpty() ? session.note() : said.note(),
        said.kind() == SessionException.Kind.CLOSED,
        later(session.since(), said.changedAt()));
  }

  private static DueSession extra(SessionException said) {
    return new DueSession(
        said.onDate(),
        said.key(),
        null,
        String.valueOf(said.name()),
        at(said.onDate(), String.valueOf(said.opens())),
        at(said.onDate(), String.valueOf(said.closes())),
        said.items(),
        said.note(),
        false,
        said.changedAt());
  }

  private static Instant at(LocalDate date, String time) {
    return date.atTime(LocalTime.parse(time)).atZone(WorkTime.ZONE).toInstant();
  }

  private static Instant later(@Nullable Instant one, Instant other) {
    return one != null && one.isAfter(other) ? one : other;
  }
}
