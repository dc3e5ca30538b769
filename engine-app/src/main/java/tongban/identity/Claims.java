package tongban.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.web.Role;

/** What a provider says of a person, read by the configured names of claims. */
record Claims(Map<String, Object> claims, Settings.Oidc settings) {

  Optional<String> username() {
    return text(settings.usernameClaim()).flatMap(Usernames::typed);
  }

  Optional<String> name() {
    return text(settings.nameClaim());
  }

  Optional<String> department() {
    return text(settings.departmentClaim());
  }

  /** Empty where the provider says nothing of roles; unknown values are no role. */
  Optional<Set<Role>> roles() {
    var claim = find(settings.rolesClaim());
    if (claim == null) return Optional.empty();
    var said = claim instanceof Collection<?> many ? many : List.of(claim);
    var roles = EnumSet.noneOf(Role.class);
    for (var role : Role.values())
      if (said.stream().anyMatch(it -> means(String.valueOf(it), role))) roles.add(role);
    return Optional.of(roles);
  }

  private boolean means(String said, Role role) {
    if (settings.roles().isEmpty()) return said.equalsIgnoreCase(role.name());
    return settings.roles().getOrDefault(role, List.of()).contains(said);
  }

  private Optional<String> text(String path) {
    return Optional.ofNullable(find(path)).map(String::valueOf).filter(it -> !it.isBlank());
  }

  private @Nullable Object find(String path) {
    if (claims.containsKey(path)) return claims.get(path);
    @Nullable Object found = claims;
    for (var step : path.split("\\."))
      found = found instanceof Map<?, ?> map ? map.get(step) : null;
    return found;
  }
}
