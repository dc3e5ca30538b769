package tongban.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that is refused, to be told to the caller as a problem document (RFC 9457). Messages
 * are codes of the message bundles, so that they come in the caller's language. Thrown inside a
 * transaction it rolls everything back.
 */
public final class Refusal extends RuntimeException {

  /**
   * What is wrong with one field.
   *
   * @param field path of the field, for example {@code applicant.idNumber} or {@code
   *     materials[0].name}
   * @param code key of the message
   * @param arguments put into the message
   */
  public record Field(String field, String code, List<Object> arguments) {
    public static Field of(String field, String code, Object... arguments) {
      return new Field(field, code, List.of(arguments));
    }
  }

  private final HttpStatus status;
  private final String code;
  private final List<Object> arguments;
  private final List<Field> fields;
  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Refusal(HttpStatus status, String code, List<Object> arguments, List<Field> fields) {
    super(status.value() + " " + code + " " + arguments + " " + fields);
    this.status = status;
    this.code = code;
    this.arguments = arguments;
    this.fields = fields;
  }

  /** 400: one field is wrong. */
  public static Refusal field(String field, String code, Object... arguments) {
    return fields(List.of(Field.of(field, code, arguments)));
  }

  /** 400: all fields that are wrong, at once. */
  public static Refusal fields(List<Field> fields) {
    return new Refusal(HttpStatus.BAD_REQUEST, "web.invalid", List.of(), List.copyOf(fields));
  }

  /** 404. */
  public static Refusal notFound(String code, Object... arguments) {
    return new Refusal(HttpStatus.NOT_FOUND, code, List.of(arguments), List.of());
  }

  /** 403. */
  public static Refusal forbidden(String code, Object... arguments) {
    return new Refusal(HttpStatus.FORBIDDEN, code, List.of(arguments), List.of());
  }

  /** 409: the state of things does not allow it (any more). */
  public static Refusal conflict(String code, Object... arguments) {
    return new Refusal(HttpStatus.CONFLICT, code, List.of(arguments), List.of());
  }

  /** 422: understood, but against a rule that is no field's. */
  public static Refusal unprocessable(String code, Object... arguments) {
    return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, code, List.of(arguments), List.of());
  }

  /** Any other status, for what has no factory of its own. */
  public static Refusal of(HttpStatus status, String code, Object... arguments) {
    return new Refusal(status, code, List.of(arguments), List.of());
  }

  /** The refusal that something else was thrown for, or that is thrown itself; null for none. */
  public static @Nullable Refusal within(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof Refusal refusal) return refusal;
    return null;
  }

  /** Adds a member to the problem document. */
  public Refusal with(String property, Object value) {
    properties.put(property, value);
    return this;
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return new ArrayList<>(arguments);
  }

  public List<Field> fields() {
    return fields;
  }

  public Map<String, Object> properties() {
    return Map.copyOf(properties);
  }
}
