package tongban.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.catalog.Department;

/**
 * Accounts of people who log in at the provider. One is tied to the provider's subject at the first
 * login, by its username; from then on the username at the provider no longer matters.
 */
@Service
class OidcAccounts {
  private static final String PROVIDER = "oidc";

  private final PersonMapper people;
  private final PersonRows rows;
  private final Logins logins;
  private final Audit audit;
  private final KnownDepartments departments;

  OidcAccounts(
      PersonMapper people,
      PersonRows rows,
      Logins logins,
      Audit audit,
      KnownDepartments departments) {
    this.people = people;
    this.rows = rows;
    this.logins = logins;
    this.audit = audit;
    this.departments = departments;
  }

  /**
   * The person, with name, roles and department as the provider says now; empty when the person may
   * not log in: disabled, tied to somebody else, or unknown here and without a role there.
   */
  @Transactional
  Optional<Person> login(String subject, Claims claims) {
    people.takeTurn();
    var person = people.findByProvider(subject).or(() -> byUsername(claims));
    var now = person.map(it -> updated(it, subject, claims)).or(() -> created(subject, claims));
    var usable = now.filter(it -> it.usable(false));
    usable.ifPresent(it -> logins.succeeded(it.username(), PROVIDER));
    return usable;
  }

  private Optional<Person> byUsername(Claims claims) {
    return claims
        .username()
        .flatMap(people::find)
        .filter(it -> it.providerSubject() == null && it.origin() != Origin.DEMO);
  }

  private Optional<Person> created(String subject, Claims claims) {
    var roles = claims.roles().orElse(Set.of());
    var username = claims.username().filter(it -> people.find(it).isEmpty());
    if (roles.isEmpty() || username.isEmpty()) return Optional.empty();
    var name = claims.name().orElse(username.get());
    var person =
        Person.made(username.get(), name, Origin.OIDC, null)
            .as(name, department(claims, null), roles)
            .knownAs(subject);
    rows.insert(person);
    audit.record(PROVIDER, "person.created", Logins.subject(person.username()), person.audited());
    return Optional.of(person);
  }

  private Person updated(Person before, String subject, Claims claims) {
    var after =
        before
            .as(
                claims.name().orElse(before.name()),
                department(claims, before.department()),
                claims.roles().orElse(before.roles()))
            .knownAs(subject);
    if (after.equals(before)) return before;
    rows.update(after);
    audit.record(
        PROVIDER,
        "person.changed",
        Logins.subject(after.username()),
        Changes.between(before, after));
    return after;
  }

  /** A department that the hall does not have gives no rights. */
  private @Nullable String department(Claims claims, @Nullable String otherwise) {
    var said = claims.department();
    if (said.isEmpty()) return otherwise;
    return said.flatMap(departments::find).map(Department::code).orElse(null);
  }
}
