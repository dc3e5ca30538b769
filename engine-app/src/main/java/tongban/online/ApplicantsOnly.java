package tongban.online;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;
import tongban.web.Applicants;
import tongban.web.Refusal;

/**
 * Lets nobody but a signed-in applicant to the endpoints for {@link Applicants}, before anything of
 * the request's content is read, and gives them the {@link SignedIn}.
 */
@Component
class ApplicantsOnly
    implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {
  /** The cookie with the session's secret. */
  static final String COOKIE = "APPLICANT";

  private static final String FOUND = ApplicantsOnly.class.getName();

  private final SignIns signIns;
  private final OnlineSettings settings;

  ApplicantsOnly(SignIns signIns, OnlineSettings settings) {
    this.signIns = signIns;
    this.settings = settings;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Applicants.class)) {
      var signedIn =
          signIns
              .find(secret(request))
              .orElseThrow(() -> Refusal.of(HttpStatus.UNAUTHORIZED, "online.not-signed-in"));
      request.setAttribute(FOUND, signedIn);
      checkLength(request);
    }
    return true;
  }

  private void checkLength(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null || !MediaType.valueOf(type).isCompatibleWith(MediaType.APPLICATION_JSON))
      return;
    long most = settings.longestBody().toBytes();
    long length = request.getContentLengthLong();
    if (length < 0) throw Refusal.of(HttpStatus.LENGTH_REQUIRED, "online.body.no-length");
    if (length > most) {
      throw Refusal.of(
          HttpStatus.PAYLOAD_TOO_LARGE,
          "online.body.too-large",
          settings.longestBody().toKilobytes());
    }
  }

  static @Nullable String secret(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? null : cookie.getValue();
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == SignedIn.class;
  }

  @Override
  public SignedIn resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory factory) {
    if (request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST) instanceof SignedIn found)
      return found;
    throw Refusal.of(HttpStatus.UNAUTHORIZED, "online.not-signed-in");
  }
}
