package tongban.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** The ways in: HTTP Basic without a session for programs, a cookie session for people. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class SecurityFilters {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /**
   * A program that keeps cookies has no token to send: what is posted only for its length, and what
   * is believed by its signature alone.
   */
  private static final Set<String> WITHOUT_TOKEN =
      Set.of("/api/worktime/deadlines", "/api/courier/events");

  private final LoginAnswers answers;
  private final EndpointRules rules;
  private final PasswordLogin passwords;

  SecurityFilters(LoginAnswers answers, EndpointRules rules, PasswordLogin passwords) {
    this.answers = answers;
    this.rules = rules;
    this.passwords = passwords;
  }

  @Bean
  static PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));
  }

  /** The same for everybody: no cookie goes with it. */
  @Bean
  @Order(0)
  SecurityFilterChain filtersForEverybody(HttpSecurity http) throws Exception {
    return common(http)
        .securityMatcher("/assets/**", "/actuator/**", "/v3/api-docs/**")
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  /** A request with a password of its own: a cookie beside it counts for nothing. */
  @Bean
  @Order(1)
  SecurityFilterChain filtersForPrograms(HttpSecurity http) throws Exception {
    return common(http)
        .securityMatcher(SecurityFilters::carriesPassword)
        .httpBasic(basic -> basic.authenticationEntryPoint(answers))
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain filtersForPeople(HttpSecurity http, Logins logins, OidcLogin oidc)
      throws Exception {
    common(http)
        .formLogin(
            login ->
                login
                    .loginPage("/login")
                    .loginProcessingUrl("/login")
                    .successHandler((request, response, who) -> response.setStatus(204))
                    .failureHandler(answers))
        .logout(
            logout ->
                logout
                    .logoutUrl("/logout")
                    .addLogoutHandler(
                        (request, response, who) -> {
                          if (who != null) logins.left(who.getName());
                        })
                    .logoutSuccessHandler(
                        new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfCookie())
                    .csrfTokenRequestHandler(eager())
                    .requireCsrfProtectionMatcher(SecurityFilters::canBeForged));
    oidc.configure(http);
    return http.build();
  }

  private HttpSecurity common(HttpSecurity http) throws Exception {
    // Without a parent, which would ask the same provider once more and count a failure twice.
    http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
    return http.authenticationProvider(passwords)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/actuator/health")
                    .permitAll()
                    .anyRequest()
                    .access(rules))
        .exceptionHandling(it -> it.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .requestCache(cache -> cache.disable())
        .headers(SecurityHeaders::configure);
  }

  private static boolean carriesPassword(HttpServletRequest request) {
    var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    return authorization != null
        && authorization.regionMatches(true, 0, "Basic", 0, 5)
        && request.getServletPath().startsWith("/api/");
  }

  /**
   * What another site could make a browser send with effect: any write that comes with a cookie,
   * and a login.
   */
  private static boolean canBeForged(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && !WITHOUT_TOKEN.contains(request.getServletPath())
        && (request.getHeader(HttpHeaders.COOKIE) != null
            || request.getServletPath().equals("/login"));
  }

  private static CookieCsrfTokenRepository csrfCookie() {
    var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
    repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return repository;
  }

  /** Gives every visitor the cookie with the first answer, so that the login page can send it. */
  private static CsrfTokenRequestAttributeHandler eager() {
    var handler = new CsrfTokenRequestAttributeHandler();
    handler.setCsrfRequestAttributeName(null);
    return handler;
  }
}
