package tongban.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tongban.web.Problems;
import tongban.web.Refusal;

/**
 * Tells callers why they are not let through. Never with a challenge, which would make a browser
 * ask for a password in a window of its own.
 */
@Component
class LoginAnswers
    implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {
  private final Problems problems;

  LoginAnswers(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    problems.write(request, response, refusal(e));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    problems.write(request, response, refusal(e));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    var code = e instanceof CsrfException ? "identity.csrf" : "web.status.403.detail";
    problems.write(request, response, Refusal.forbidden(code));
  }

  private static Refusal refusal(AuthenticationException e) {
    if (e instanceof LockedException)
      return Refusal.of(HttpStatus.LOCKED, "identity.locked", Logins.LOCK.toMinutes());
    return Refusal.of(HttpStatus.UNAUTHORIZED, code(e));
  }

  private static String code(AuthenticationException e) {
    if (e instanceof BadCredentialsException) return "identity.bad-credentials";
    if (e instanceof DisabledException) return "identity.disabled";
    if (e instanceof CredentialsExpiredException) return "identity.session-over";
    return "web.status.401.detail";
  }
}
