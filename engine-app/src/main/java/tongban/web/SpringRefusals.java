package tongban.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What the framework's own exceptions say to a caller. */
final class SpringRefusals {
  private static final String TEXT = "web.text";

  private SpringRefusals() {}

  static Refusal of(Exception e, HttpStatusCode status) {
    var refusal = Refusal.within(e);
    if (refusal != null) return refusal;
    if (e instanceof HttpMessageNotReadableException unreadable) return unreadable(unreadable);
    if (e instanceof BindingResult binding) return Refusal.fields(fields(binding));
    if (e instanceof MethodValidationResult result) return Refusal.fields(fields(result));
    if (e instanceof MethodArgumentTypeMismatchException mismatch)
      return Refusal.field(mismatch.getName(), "web.field.type");
    if (e instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null)
      return Refusal.field(mismatch.getPropertyName(), "web.field.type");
    if (e instanceof MissingServletRequestParameterException missing)
      return Refusal.field(missing.getParameterName(), "web.field.missing");
    if (e instanceof MissingServletRequestPartException missing)
      return Refusal.field(missing.getRequestPartName(), "web.field.missing");
    if (e instanceof MissingRequestHeaderException missing)
      return Refusal.field(missing.getHeaderName(), "web.field.missing");
    var known = HttpStatus.resolve(status.value());
    if (known == null) known = HttpStatus.BAD_REQUEST;
    return Refusal.of(known, "web.status." + known.value() + ".detail");
  }

  static Refusal of(ConstraintViolationException e) {
    return Refusal.fields(
        e.getConstraintViolations().stream()
            .map(
                violation ->
                    Refusal.Field.of(
                        violation.getPropertyPath().toString(), TEXT, violation.getMessage()))
            .toList());
  }

  private static Refusal unreadable(HttpMessageNotReadableException e) {
    if (e.getCause() instanceof UnrecognizedPropertyException unknown)
      return Refusal.field(path(unknown), "web.field.unknown");
    if (e.getCause() instanceof InvalidFormatException format && format.getTargetType().isEnum())
      return Refusal.field(path(format), "web.field.option", options(format.getTargetType()));
    if (e.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty())
      return Refusal.field(path(mapping), "web.field.type");
    return Refusal.of(HttpStatus.BAD_REQUEST, "web.body");
  }

  private static String options(Class<?> type) {
    var names = new ArrayList<String>();
    for (var constant : type.getEnumConstants()) names.add(((Enum<?>) constant).name());
    return String.join(", ", names);
  }

  private static String path(JsonMappingException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      if (step.getFieldName() == null) path.append('[').append(step.getIndex()).append(']');
      else path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
    }
    return path.toString();
  }

  private static List<Refusal.Field> fields(BindingResult binding) {
    return binding.getAllErrors().stream()
        .map(
            error ->
                Refusal.Field.of(
                    error instanceof FieldError field ? field.getField() : error.getObjectName(),
                    error instanceof FieldError field && field.isBindingFailure()
                        ? "web.field.type"
                        : TEXT,
                    String.valueOf(error.getDefaultMessage())))
        .toList();
  }

  private static List<Refusal.Field> fields(MethodValidationResult result) {
    var fields = new ArrayList<Refusal.Field>();
    for (var parameter : result.getParameterValidationResults()) {
      var name = String.valueOf(parameter.getMethodParameter().getParameterName());
      for (var error : parameter.getResolvableErrors())
        fields.add(
            Refusal.Field.of(
                error instanceof FieldError field ? field.getField() : name,
                TEXT,
                String.valueOf(error.getDefaultMessage())));
    }
    return fields;
  }
}
