package tongban.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * Logs people in at an OpenID Connect provider, when one is configured by the ordinary {@code
 * spring.security.oauth2.client} properties.
 */
@Component
class OidcLogin {
  static final String START = "/oauth2/authorization/";

  private final ObjectProvider<ClientRegistrationRepository> registrations;
  private final OidcPeople people;

  OidcLogin(ObjectProvider<ClientRegistrationRepository> registrations, OidcPeople people) {
    this.registrations = registrations;
    this.people = people;
  }

  boolean configured() {
    return registrations.getIfAvailable() != null;
  }

  /** The providers a person can choose from. */
  List<ClientRegistration> providers() {
    var providers = new ArrayList<ClientRegistration>();
    if (registrations.getIfAvailable() instanceof Iterable<?> all)
      for (var one : all) if (one instanceof ClientRegistration provider) providers.add(provider);
    return providers;
  }

  void configure(HttpSecurity http) throws Exception {
    if (!configured()) return;
    http.oauth2Login(
        login ->
            login
                .loginPage("/login")
                .authorizedClientRepository(new NoTokensKept())
                .userInfoEndpoint(
                    it -> it.oidcUserService(people).userService(OidcLogin::plainOauth))
                .successHandler((request, response, who) -> response.sendRedirect("/"))
                .failureHandler(
                    (request, response, e) -> response.sendRedirect("/login?error=oidc")));
  }

  /** Without an identity token nobody knows who vouches for the name. */
  private static OAuth2User plainOauth(OAuth2UserRequest request) {
    throw new OAuth2AuthenticationException(
        new OAuth2Error("openid_required", "The scope openid is needed to log in", null));
  }
}
