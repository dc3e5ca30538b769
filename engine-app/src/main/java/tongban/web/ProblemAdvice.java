package tongban.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a controller throws into a problem document. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
    return answer(refusal, new HttpHeaders(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(ConstraintViolationException e, HttpServletRequest request) {
    return answer(SpringRefusals.of(e), new HttpHeaders(), request);
  }

  /** The database gave up on a conflict between transactions; the same request may succeed. */
  @ExceptionHandler
  ResponseEntity<Object> conflict(ConcurrencyFailureException e, HttpServletRequest request) {
    log.warn("Write conflict at {} {}", request.getMethod(), request.getRequestURI(), e);
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "1");
    return answer(Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "web.busy"), headers, request);
  }

  /** Left to the security filters, which know who asks. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void denied(RuntimeException e) {
    throw e;
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unexpected(Throwable e, HttpServletRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) return nobodyThere(e, request);
    var refusal = Refusal.within(e);
    if (refusal != null) return answer(refusal, new HttpHeaders(), request);
    var id = UUID.randomUUID().toString();
    log.error("Problem {} at {} {}", id, request.getMethod(), request.getRequestURI(), e);
    return answer(
        Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "web.unexpected", id).with("id", id),
        new HttpHeaders(),
        request);
  }

  /** Whoever asked has gone away meanwhile, which is no fault of the application's. */
  private static @Nullable ResponseEntity<Object> nobodyThere(
      Throwable e, HttpServletRequest request) {
    log.debug("Nobody waits for {} {}", request.getMethod(), request.getRequestURI(), e);
    return null;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest web) {
    var request = ((ServletWebRequest) web).getRequest();
    if (status.is5xxServerError()) return unexpected(e, request);
    return answer(SpringRefusals.of(e, status), headers, request);
  }

  private ResponseEntity<Object> answer(
      Refusal refusal, HttpHeaders headers, HttpServletRequest request) {
    return ResponseEntity.status(refusal.status())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problems.document(refusal, request));
  }
}
