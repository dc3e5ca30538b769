package tongban.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks the rule again at the method that is really about to run, so that nothing between the
 * filters and the dispatcher, a forward for example, leads around it.
 */
@Configuration(proxyBeanMethods = false)
class RulesAtTheHandler implements WebMvcConfigurer, HandlerInterceptor {
  private final DatabaseActors actors;

  RulesAtTheHandler(DatabaseActors actors) {
    this.actors = actors;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !Rule.of(method).grants(this::caller))
      throw new AccessDeniedException("no rule lets this caller through");
    return true;
  }

  private @Nullable Actor caller() {
    return actors.of(SecurityContextHolder.getContext().getAuthentication()).orElse(null);
  }
}
