package tongban.identity;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongban.web.Role;

/**
 * A row of {@code person} with its roles.
 *
 * @param username lower case, unique
 * @param providerSubject issuer and subject at the OpenID Connect provider, once logged in there
 * @param stamp changes when sessions of this person must end
 * @param version changes with every edit
 * @param roleNames sorted, separated by commas; null for none
 */
record Person(
    String username,
    String name,
    @Nullable String passwordHash,
    @Nullable String department,
    boolean enabled,
    Origin origin,
    @Nullable String providerSubject,
    int stamp,
    int version,
    @Nullable String roleNames) {

  Person {
    if (roleNames != null)
      roleNames = Arrays.stream(roleNames.split(",", -1)).sorted().collect(joining(","));
  }

  Set<Role> roles() {
    var roles = EnumSet.noneOf(Role.class);
    if (roleNames != null)
      Arrays.stream(roleNames.split(",", -1)).map(Role::valueOf).forEach(roles::add);
    return roles;
  }

  /** A new account without a role. */
  static Person made(String username, String name, Origin origin, @Nullable String passwordHash) {
    return new Person(username, name, passwordHash, null, true, origin, null, 0, 0, null);
  }

  Person as(String name, @Nullable String department, Set<Role> roles) {
    return new Person(
        username,
        name,
        passwordHash,
        department,
        enabled,
        origin,
        providerSubject,
        stamp,
        version,
        roles.isEmpty() ? null : roles.stream().map(Role::name).collect(joining(",")));
  }

  /** With another password: open sessions end, and a demonstration account becomes a real one. */
  Person withPassword(String hash) {
    var from = origin == Origin.DEMO ? Origin.LOCAL : origin;
    return new Person(
        username,
        name,
        hash,
        department,
        enabled,
        from,
        providerSubject,
        stamp + 1,
        version,
        roleNames);
  }

  /** Disabling ends open sessions for good. */
  Person enabled(boolean enabled) {
    var end = this.enabled && !enabled ? 1 : 0;
    return new Person(
        username,
        name,
        passwordHash,
        department,
        enabled,
        origin,
        providerSubject,
        stamp + end,
        version,
        roleNames);
  }

  Person knownAs(String providerSubject) {
    return new Person(
        username,
        name,
        passwordHash,
        department,
        enabled,
        origin,
        providerSubject,
        stamp,
        version,
        roleNames);
  }

  Actor actor() {
    return new Actor(username, name, Set.copyOf(roles()), department);
  }

  /** Whether the account may be used at all, under these settings. */
  boolean usable(boolean demo) {
    return enabled && (demo || origin != Origin.DEMO);
  }

  /** What the audit trail keeps of a new account. */
  Map<String, ?> audited() {
    var detail = new TreeMap<String, @Nullable Object>();
    detail.put("name", name);
    detail.put("roles", roles());
    detail.put("department", department);
    detail.put("enabled", enabled);
    detail.put("origin", origin);
    return detail;
  }
}
