package tongban.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Problem documents (RFC 9457) in the caller's language. The {@code type} is {@code
 * urn:tongban:problem:} and the code of the refusal.
 */
@Component
public class Problems {
  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final MessageSource messages;
  private final LocaleResolver locales;
  private final ObjectMapper json;

  Problems(MessageSource messages, LocaleResolver locales, ObjectMapper json) {
    this.messages = messages;
    this.locales = locales;
    this.json = json;
  }

  /** Writes a refusal from where no controller is, for example a filter. */
  public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    if (response.isCommitted()) return;
    response.setStatus(refusal.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getOutputStream(), document(refusal, request));
  }

  /** What would be answered to this, where a controller has more than one answer to give. */
  public ProblemDetail of(RuntimeException thrown, HttpServletRequest request) {
    var refusal = Refusal.within(thrown);
    if (refusal != null) return document(refusal, request);
    if (thrown instanceof ConcurrencyFailureException) {
      return document(Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "web.busy"), request);
    }
    var id = UUID.randomUUID().toString();
    log.error("Problem {} at {} {}", id, request.getMethod(), request.getRequestURI(), thrown);
    var unexpected = Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "web.unexpected", id);
    return document(unexpected.with("id", id), request);
  }

  ProblemDetail document(Refusal refusal, HttpServletRequest request) {
    var locale = locales.resolveLocale(request);
    var problem = ProblemDetail.forStatus(refusal.status());
    problem.setType(URI.create("urn:tongban:problem:" + refusal.code()));
    problem.setTitle(title(refusal, locale));
    problem.setDetail(text(refusal.code(), refusal.arguments(), locale, problem.getTitle()));
    refusal.properties().forEach(problem::setProperty);
    if (!refusal.fields().isEmpty()) problem.setProperty("errors", errors(refusal, locale));
    return problem;
  }

  private String title(Refusal refusal, Locale locale) {
    var status = refusal.status();
    return text("web.status." + status.value(), List.of(), locale, status.getReasonPhrase());
  }

  private List<Map<String, String>> errors(Refusal refusal, Locale locale) {
    return refusal.fields().stream()
        .map(
            field ->
                Map.of(
                    "field",
                    field.field(),
                    "message",
                    text(field.code(), field.arguments(), locale, field.code())))
        .toList();
  }

  private String text(String code, List<Object> arguments, Locale locale, String otherwise) {
    var text = messages.getMessage(code, arguments.toArray(), otherwise, locale);
    return text == null ? otherwise : text;
  }
}
