package tongban.gate.expression;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides an expression into words. */
final class Tokens {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final List<String> SIGNS =
      List.of(
          "&&", "||", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%", "<", ">", "!", "?", ":", "(",
          ")", ",", ".");

  private final String text;
  private int position;
  private Token current;

  /**
   * @param start of the expression in the text, after its opening brace
   */
  Tokens(String text, int start) throws BadExpression {
    this.text = text;
    this.position = start;
    this.current = read();
  }

  Token current() {
    return current;
  }

  Token take() throws BadExpression {
    var taken = current;
    if (taken.kind() != Token.Kind.END) current = read();
    return taken;
  }

  boolean take(String word) throws BadExpression {
    if (!current.is(word)) return false;
    take();
    return true;
  }

  boolean takeAny(List<String> words) throws BadExpression {
    for (var word : words) if (take(word)) return true;
    return false;
  }

  void need(String word) throws BadExpression {
    if (!take(word)) throw unexpected();
  }

  BadExpression unexpected() {
    var word = current.text().isEmpty() ? "}" : current.text();
    return new BadExpression(BadExpression.Reason.SYNTAX, word);
  }

  private Token read() throws BadExpression {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) position++;
    if (position == text.length()) throw new BadExpression(BadExpression.Reason.SYNTAX, "}");
    char first = text.charAt(position);
    if (first == '}') return token(Token.Kind.END, "}");
    if (first == '\'' || first == '"') return string(first);
    var name = at(NAME);
    if (name.lookingAt()) return token(Token.Kind.NAME, name.group());
    var number = at(NUMBER);
    if (number.lookingAt()) return token(Token.Kind.NUMBER, number.group());
    for (var sign : SIGNS) {
      if (text.startsWith(sign, position)) return token(Token.Kind.SIGN, sign);
    }
    throw new BadExpression(BadExpression.Reason.SYNTAX, Character.toString(first));
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(position, text.length());
  }

  private Token token(Token.Kind kind, String word) {
    position += word.length();
    return new Token(kind, word, position);
  }

  private Token string(char quote) throws BadExpression {
    int i = position + 1;
    while (i < text.length() && text.charAt(i) != quote) {
      i += text.charAt(i) == '\\' ? escape(i, quote) : 1;
    }
    if (i >= text.length()) {
      throw new BadExpression(BadExpression.Reason.SYNTAX, Character.toString(quote));
    }
    return token(Token.Kind.TEXT, text.substring(position, i + 1));
  }

  private int escape(int at, char quote) throws BadExpression {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '\\' || next == quote) return 2;
    throw new BadExpression(BadExpression.Reason.SYNTAX, "\\");
  }
}
