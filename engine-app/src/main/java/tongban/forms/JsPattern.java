package tongban.forms;

import java.util.regex.Pattern;

/**
 * A regular expression of a form: the part of JavaScript's that Java can be held to, with
 * JavaScript's meaning. What differs between the two and is rarely needed (look-behind, named
 * groups, back references, word boundaries, Unicode properties) is refused. A search that takes too
 * many steps ends as no match.
 */
final class JsPattern {
  private static final int STEPS = 2_000_000;
  private static final int LONGEST = 1_000;
  private static final String CLASSES = "dDwW";
  private static final String CONTROLS = "tnrf";
  private static final String PUNCTUATION = "^$\\.*+?()[]{}|/-\"'#%&,:;<=>@_`~! ";

  private final Pattern pattern;

  private JsPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @throws IllegalArgumentException with the reason, when it is outside that part
   */
  static JsPattern of(String source) {
    if (source.length() > LONGEST) throw new IllegalArgumentException("longer than " + LONGEST);
    return new JsPattern(Pattern.compile(new Translation(source).toJava()));
  }

  /** Whether it occurs anywhere in the text, as {@code RegExp.test}. */
  boolean test(String text) {
    try {
      return pattern.matcher(new Counted(text, new int[] {STEPS})).find();
    } catch (TooManySteps | StackOverflowError e) {
      return false;
    }
  }

  private static final class Translation {
    private final String source;
    private final StringBuilder java = new StringBuilder();
    private int at;
    private boolean inClass;

    Translation(String source) {
      this.source = source;
    }

    String toJava() {
      while (at < source.length()) {
        char c = source.charAt(at++);
        if (c == '\\') escape();
        else if (inClass) classMember(c);
        else outside(c);
      }
      if (inClass) throw unsupported("[");
      return java.toString();
    }

    private void outside(char c) {
      switch (c) {
        case '[' -> openClass();
        case '(' -> openGroup();
        case '$' -> java.append("\\z");
        case '.' -> java.append("[^\\n\\r\\u2028\\u2029]");
        case '*', '+', '?', '}' -> quantifier(c);
        case '#', ' ' -> java.append('\\').append(c);
        default -> java.append(c);
      }
    }

    private void openClass() {
      inClass = true;
      java.append('[');
      if (peek() == '^') {
        java.append('^');
        at++;
      }
      if (peek() == ']') throw unsupported("[]");
    }

    private void classMember(char c) {
      if (c == ']') {
        inClass = false;
        java.append(c);
      } else if (c == '[' || c == '&' || c == '^') {
        java.append('\\').append(c);
      } else {
        java.append(c);
      }
    }

    private void openGroup() {
      java.append('(');
      if (peek() != '?') return;
      at++;
      char kind = peek();
      if (kind != ':' && kind != '=' && kind != '!') throw unsupported("(?" + kind);
      at++;
      java.append('?').append(kind);
    }

    private void quantifier(char c) {
      java.append(c);
      if (peek() == '?') {
        java.append('?');
        at++;
      }
      if ("*+?{".indexOf(peek()) >= 0) throw unsupported(c + "" + peek());
    }

    private void escape() {
      char c = peek();
      at++;
      if (CLASSES.indexOf(c) >= 0 || CONTROLS.indexOf(c) >= 0) java.append('\\').append(c);
      else if (c == 's') java.append(inClass ? Texts.SPACE : "[" + Texts.SPACE + "]");
      else if (c == 'S' && !inClass) java.append("[^" + Texts.SPACE + "]");
      else if (c == 'v') java.append("\\x0B");
      else if (c == 'x') code(2);
      else if (c == 'u') code(4);
      else if (PUNCTUATION.indexOf(c) >= 0) java.append('\\').append(c);
      else throw unsupported("\\" + c);
    }

    private void code(int digits) {
      var hex = source.substring(at, Math.min(source.length(), at + digits));
      if (!hex.matches("[0-9a-fA-F]{" + digits + "}"))
        throw unsupported("\\" + source.charAt(at - 1));
      java.append("\\u").append("0".repeat(4 - digits)).append(hex);
      at += digits;
    }

    private char peek() {
      return at < source.length() ? source.charAt(at) : '\0';
    }

    private static IllegalArgumentException unsupported(String what) {
      return new IllegalArgumentException(what + " is not supported in a pattern");
    }
  }

  /** Counts what the search reads, so that a hostile text cannot hold a thread. */
  private record Counted(CharSequence text, int[] left) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (--left[0] < 0) throw new TooManySteps();
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooManySteps extends RuntimeException {
    TooManySteps() {
      super("too many steps", null, false, false);
    }
  }
}
