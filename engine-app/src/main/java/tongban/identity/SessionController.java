package tongban.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Public;
import tongban.web.Role;

/** Who is logged in, and how one can be. */
@RestController
class SessionController {

  /** The person who asks; {@code demo} and {@code oidc} as in {@link Options}. */
  record Session(
      String username,
      String name,
      Set<Role> roles,
      @Nullable DepartmentName department,
      boolean demo,
      boolean oidc) {}

  /**
   * Ways to log in besides a password.
   *
   * @param demo whether the demonstration accounts exist
   */
  record Options(boolean demo, List<Provider> oidc) {}

  /**
   * A provider of OpenID Connect.
   *
   * @param url where the login begins
   */
  record Provider(String id, String name, String url) {}

  private final Actors actors;
  private final KnownDepartments departments;
  private final OidcLogin oidc;
  private final Settings settings;

  SessionController(
      Actors actors, KnownDepartments departments, OidcLogin oidc, Settings settings) {
    this.actors = actors;
    this.departments = departments;
    this.oidc = oidc;
    this.settings = settings;
  }

  @GetMapping("/api/session")
  @AllowedTo({})
  Session session() {
    var actor = actors.current();
    return new Session(
        actor.username(),
        actor.name(),
        new TreeSet<>(actor.roles()),
        DepartmentName.of(actor.department(), departments),
        settings.demo(),
        oidc.configured());
  }

  @GetMapping("/api/login-options")
  @Public
  Options options() {
    var providers =
        oidc.providers().stream()
            .map(
                it ->
                    new Provider(
                        it.getRegistrationId(),
                        it.getClientName(),
                        OidcLogin.START + it.getRegistrationId()))
            .toList();
    return new Options(settings.demo(), providers);
  }
}
