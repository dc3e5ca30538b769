package tongban.identity;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person who logged in at the provider. */
final class OidcPerson extends DefaultOidcUser implements LoggedIn {
  private static final long serialVersionUID = 1;

  private final String username;
  private final int stamp;

  OidcPerson(OidcUser user, Person person) {
    super(user.getAuthorities(), user.getIdToken());
    this.username = person.username();
    this.stamp = person.stamp();
  }

  @Override
  public String getName() {
    return username;
  }

  @Override
  public int stamp() {
    return stamp;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OidcPerson person
        && super.equals(other)
        && username.equals(person.username)
        && stamp == person.stamp;
  }

  @Override
  public int hashCode() {
    return username.hashCode();
  }
}
