package tongban.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.identity.Impersonation;
import tongban.web.Role;

/** Finds who does a step: a person by username, or somebody with a role or of a group. */
@Component
class Persons {
  private final Actors actors;
  private final Impersonation impersonation;
  private final Words words;

  Persons(Actors actors, Impersonation impersonation, Words words) {
    this.actors = actors;
    this.impersonation = impersonation;
    this.words = words;
  }

  /**
   * @param by username or role; null for a member of the groups
   * @param groups of the task; a role of a department is meant in the department they name
   */
  String find(int line, @Nullable String by, Collection<String> groups) {
    if (by == null) return member(line, groups);
    var role = role(by);
    if (role.isPresent()) return anyone(line, role.get(), department(role.get(), groups), by);
    if (actors.find(by).isEmpty()) throw new Problem(line, words.of("person.unknown", by));
    return by;
  }

  private String member(int line, Collection<String> groups) {
    var group = groups.stream().min(Comparator.naturalOrder()).orElse("");
    var department = department(groups);
    var role =
        switch (group.split(":", 2)[0]) {
          case "window" -> Role.CLERK;
          case "issuing" -> Role.CERTIFIER;
          case "reviewers" -> Role.REVIEWER;
          case "heads" -> Role.HEAD;
          case "supervisors" -> Role.SUPERVISOR;
          default -> throw new Problem(line, words.of("person.needed", group));
        };
    return anyone(line, role, department, group);
  }

  private String anyone(int line, Role role, @Nullable String department, String written) {
    return impersonation
        .anyone(role, department)
        .map(Actor::username)
        .orElseThrow(() -> new Problem(line, words.of("person.none", written)));
  }

  private static Optional<Role> role(String written) {
    for (var role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(written)) return Optional.of(role);
    }
    return Optional.empty();
  }

  private static @Nullable String department(Role role, Collection<String> groups) {
    return role == Role.REVIEWER || role == Role.HEAD ? department(groups) : null;
  }

  private static @Nullable String department(Collection<String> groups) {
    return groups.stream()
        .filter(group -> group.contains(":"))
        .map(group -> group.substring(group.indexOf(':') + 1))
        .findFirst()
        .orElse(null);
  }
}
