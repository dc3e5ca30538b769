package tongban.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.identity.Actors;
import tongban.web.Refusal;

/**
 * The administrator's edits of rules and exceptions, one after the other; the sessions that have
 * not opened follow in the same transaction.
 */
@Component
class Rulebook {
  private final RegulationMapper regulations;
  private final SessionMapper sessions;
  private final Planning planning;
  private final Catalog catalog;
  private final Audit audit;
  private final Actors actors;
  private final Clock clock;

  Rulebook(
      RegulationMapper regulations,
      SessionMapper sessions,
      Planning planning,
      Catalog catalog,
      Audit audit,
      Actors actors,
      Clock clock) {
    this.regulations = regulations;
    this.sessions = sessions;
    this.planning = planning;
    this.catalog = catalog;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  @Transactional
  public SessionRule create(RuleBody body) {
    sessions.lockPlan();
    var made = new MadeId();
    regulations.insertRule(body.checked(0, 1, clock.instant(), catalog), made);
    return changed(made.id(), "session-rule.created");
  }

  @Transactional
  public SessionRule change(long id, RuleBody body) {
    sessions.lockPlan();
    var before = rule(id);
    var asked = body.version();
    if (asked != null && asked != before.version()) {
      throw Refusal.conflict("sessions.changed-meanwhile");
    }
    regulations.updateRule(body.checked(id, before.version() + 1, clock.instant(), catalog));
    return changed(id, "session-rule.changed");
  }

  private SessionRule changed(long id, String action) {
    planning.replan();
    var rule = rule(id);
    record(action, Subjects.rule(id), audited(rule));
    return rule;
  }

  /** Its sessions that have not opened are cancelled; what was stays. */
  @Transactional
  public void remove(long id) {
    sessions.lockPlan();
    var rule = rule(id);
    regulations.updateRule(rule.removedAt(clock.instant()));
    planning.replan();
    record("session-rule.removed", Subjects.rule(id), Map.of("name", rule.name()));
  }

  private SessionRule rule(long id) {
    return regulations.rule(id).orElseThrow(() -> Refusal.notFound("sessions.no-rule", id));
  }

  @Transactional
  public SessionException except(ExceptionBody body) {
    sessions.lockPlan();
    var made = new MadeId();
    var exception = body.checked(0, clock.instant(), catalog, regulations);
    checkAlone(exception);
    regulations.insertException(exception, made);
    return excepted(made.id(), "session-exception.created");
  }

  @Transactional
  public SessionException except(long id, ExceptionBody body) {
    sessions.lockPlan();
    var before = exception(id);
    var after = body.checked(id, clock.instant(), catalog, regulations);
    if (before.isExtra() && !after.isExtra() || after.isExtra() && !before.isExtra()) {
      throw Refusal.field("ruleId", "sessions.exception-kind");
    }
    if (before.isExtra() && !before.onDate().equals(after.onDate())) {
      throw Refusal.field("date", "sessions.exception-date");
    }
    checkAlone(after);
    regulations.updateException(after);
    return excepted(id, "session-exception.changed");
  }

  private SessionException excepted(long id, String action) {
    planning.replan();
    var exception = exception(id);
    record(action, Subjects.exception(id), audited(exception));
    return exception;
  }

  @Transactional
  public void withdraw(long id) {
    sessions.lockPlan();
    var exception = exception(id);
    regulations.deleteException(id);
    planning.replan();
    record("session-exception.removed", Subjects.exception(id), audited(exception));
  }

  /** About one thing there is one exception a day. */
  private void checkAlone(SessionException said) {
    if (said.isExtra()) return;
    boolean another =
        regulations.exceptions(said.onDate(), said.onDate()).stream()
            .filter(other -> other.id() != said.id() && !other.isExtra())
            .anyMatch(other -> Objects.equals(other.ruleId(), said.ruleId()));
    if (another) throw Refusal.conflict("sessions.excepted-before", said.onDate());
  }

  private SessionException exception(long id) {
    return regulations
        .exception(id)
        .orElseThrow(() -> Refusal.notFound("sessions.no-exception", id));
  }

  List<SessionRule> rules() {
    return regulations.rules();
  }

  List<SessionException> exceptions(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate afterDate,
      @Nullable Long afterId,
      int limit) {
    return regulations.exceptionPage(from, to, afterDate, afterId, limit);
  }

  Map<String, Item> named(Collection<@Nullable String> lists) {
    return catalog.items(
        lists.stream().flatMap(list -> Texts.split(list).stream()).collect(Collectors.toSet()));
  }

  private void record(String action, String subject, Map<String, ?> detail) {
    audit.record(actors.current().username(), action, subject, detail);
  }

  private static Map<String, ?> audited(SessionRule rule) {
    var detail = new TreeMap<String, @Nullable Object>();
    detail.put("name", rule.name());
    detail.put("days", rule.dayKind().name());
    detail.put("weekdays", rule.weekdays());
    detail.put("time", rule.opens() + "-" + rule.closes());
    detail.put("from", rule.validFrom().toString());
    detail.put("to", rule.validTo() == null ? null : rule.validTo().toString());
    detail.put("onHolidays", rule.onHolidays());
    detail.put("items", rule.items());
    return detail;
  }

  private static Map<String, ?> audited(SessionException said) {
    var detail = new TreeMap<String, @Nullable Object>();
    detail.put("date", said.onDate().toString());
    detail.put("kind", said.kind().name());
    detail.put("rule", said.ruleId());
    detail.put("name", said.name());
    detail.put("time", said.opens() == null ? null : said.opens() + "-" + said.closes());
    detail.put("note", said.note());
    return detail;
  }
}
