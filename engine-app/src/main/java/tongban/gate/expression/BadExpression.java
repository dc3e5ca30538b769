package tongban.gate.expression;

/** A text that is no allowed expression. */
public final class BadExpression extends Exception {

  /** Why a text is refused. */
  public enum Reason {
    /** It cannot be read as an expression; the detail is what stands in the way. */
    SYNTAX,
    /** A property of something, or a method; the detail is its name. */
    PROPERTY,
    /** It is longer than may be. */
    LENGTH,
    /** It is nested deeper than may be. */
    DEPTH
  }

  private final Reason reason;
  private final String detail;

  BadExpression(Reason reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
