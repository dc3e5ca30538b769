package tongban.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.web.Refusal;

/** The administrator's edits of people, one after the other. */
@Service
class People {
  private final PersonMapper people;
  private final PersonRows rows;
  private final LoginAttemptMapper attempts;
  private final KnownDepartments departments;
  private final PasswordEncoder encoder;
  private final Audit audit;
  private final Actors actors;
  private final Settings settings;

  People(
      PersonMapper people,
      PersonRows rows,
      LoginAttemptMapper attempts,
      KnownDepartments departments,
      PasswordEncoder encoder,
      Audit audit,
      Actors actors,
      Settings settings) {
    this.people = people;
    this.rows = rows;
    this.attempts = attempts;
    this.departments = departments;
    this.encoder = encoder;
    this.audit = audit;
    this.actors = actors;
    this.settings = settings;
  }

  List<Person> page(@Nullable String q, @Nullable String after, int limit) {
    return people.page(Beginnings.pattern(q), after, limit);
  }

  @Transactional
  public Person create(PersonForm form) {
    form.validate(form.username(), departments);
    var username = Optional.ofNullable(form.username()).orElseThrow();
    people.takeTurn();
    if (people.find(username).isPresent())
      throw Refusal.of(HttpStatus.CONFLICT, "identity.exists", username);
    var origin = form.password() == null ? Origin.OIDC : Origin.LOCAL;
    var person = form.applyTo(Person.made(username, username, origin, null));
    if (form.password() != null) person = person.withPassword(encoder.encode(form.password()));
    rows.insert(person);
    record("person.created", person, person.audited());
    return person;
  }

  @Transactional
  public Person change(String username, PersonForm form) {
    if (form.username() != null && !form.username().equals(username))
      throw Refusal.field("username", "identity.username.fixed");
    people.takeTurn();
    var before =
        people.find(username).orElseThrow(() -> Refusal.notFound("identity.no-person", username));
    form.validate(username, departments);
    if (form.version() != null && form.version() != before.version())
      throw Refusal.conflict("identity.changed-meanwhile");
    var after = form.applyTo(before);
    if (form.password() != null) after = after.withPassword(encoder.encode(form.password()));
    if (after.equals(before)) return before;
    rows.update(after);
    if (people.administrators(settings.demo()) == 0)
      throw Refusal.conflict("identity.last-administrator");
    if (form.password() != null) attempts.forget(username);
    record("person.changed", after, Changes.between(before, after));
    return people.find(username).orElseThrow();
  }

  private void record(String action, Person person, Map<String, ?> detail) {
    audit.record(actors.current().username(), action, Logins.subject(person.username()), detail);
  }
}
