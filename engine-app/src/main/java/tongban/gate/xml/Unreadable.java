package tongban.gate.xml;

/** A file that is refused before anything in it is judged. */
public final class Unreadable extends Exception {
  private final String rule;
  private final transient Object[] arguments;

  Unreadable(String rule, Object... arguments) {
    super(rule);
    this.rule = rule;
    this.arguments = arguments;
  }

  /** Name of the rule that it breaks. */
  public String rule() {
    return rule;
  }

  public Object[] arguments() {
    return arguments.clone();
  }
}
