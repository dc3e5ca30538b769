package tongban.identity;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds, or makes, the person of the hall whom the provider vouches for. */
@Component
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OidcUserService users = new OidcUserService();
  private final OidcAccounts accounts;
  private final Settings settings;

  OidcPeople(OidcAccounts accounts, Settings settings) {
    this.accounts = accounts;
    this.settings = settings;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var user = users.loadUser(request);
    var claims = new Claims(user.getClaims(), settings.oidc());
    var subject = user.getIdToken().getIssuer() + "|" + user.getIdToken().getSubject();
    var person =
        accounts
            .login(subject, claims)
            .orElseThrow(
                () ->
                    new OAuth2AuthenticationException(
                        new OAuth2Error("no_account", "No account for " + subject, null)));
    return new OidcPerson(user, person);
  }
}
