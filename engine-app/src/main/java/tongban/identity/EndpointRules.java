package tongban.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides by the rule on the handler method, before anything of the request's content is read. A
 * method without a rule is denied to everybody. A path without a method is a page or file of the
 * client; below {@code /api} it does not exist, which only people who are logged in are told.
 */
@Component
class EndpointRules implements AuthorizationManager<RequestAuthorizationContext> {
  private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

  private final RequestMappingHandlerMapping handlers;
  private final DatabaseActors actors;

  EndpointRules(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
      DatabaseActors actors) {
    this.handlers = handlers;
    this.actors = actors;
  }

  @Override
  @Deprecated
  public AuthorizationDecision check(
      Supplier<Authentication> who, RequestAuthorizationContext context) {
    return new AuthorizationDecision(granted(who, context.getRequest()));
  }

  private boolean granted(Supplier<Authentication> who, HttpServletRequest request) {
    var handler = handler(request);
    if (handler != null) return Rule.of(handler).grants(() -> actor(who.get()));
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.equals("/api") || path.startsWith("/api/")) return actor(who.get()) != null;
    return READING.contains(request.getMethod()) && !path.startsWith("/actuator");
  }

  private @Nullable Actor actor(Authentication authentication) {
    var actor = actors.of(authentication).orElse(null);
    if (actor == null && !(authentication instanceof AnonymousAuthenticationToken))
      throw new CredentialsExpiredException("the session is over");
    return actor;
  }

  private @Nullable HandlerMethod handler(HttpServletRequest request) {
    ServletRequestPathUtils.parseAndCache(request);
    try {
      var chain = handlers.getHandler(request);
      return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
    } catch (ServletException e) {
      return null; // The path is known, the method or format is not: answered so later.
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      ServletRequestPathUtils.clearParsedRequestPath(request);
    }
  }
}
