package tongban.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Marks a thread that works in the name of an applicant; no session holds it. */
final class ApplicantActs extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final transient Actor actor;

  ApplicantActs(Actor actor) {
    super(List.of());
    this.actor = actor;
  }

  Actor actor() {
    return actor;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return actor.username();
  }
}
