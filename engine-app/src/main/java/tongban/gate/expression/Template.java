package tongban.gate.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as the engine evaluates it: plain text with expressions in between.
 *
 * @param terms of the expressions, in their order
 * @param whole whether the text is one expression and nothing beside it
 */
public record Template(List<Term> terms, boolean whole) {
  private static final int LONGEST = 2_000;

  /** Whether the engine would look for an expression in the text. */
  public static boolean isExpression(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /**
   * @throws BadExpression when an expression in it is not allowed, or a backslash or a mixture of
   *     both kinds of braces makes it unclear what is one
   */
  public static Template read(String text) throws BadExpression {
    if (!isExpression(text)) return new Template(List.of(), false);
    if (text.length() > LONGEST) throw new BadExpression(BadExpression.Reason.LENGTH, "");
    var terms = new ArrayList<Term>();
    int at = next(text, 0);
    int start = at;
    int end = 0;
    while (at >= 0) {
      if (text.charAt(at) != text.charAt(start)) throw unclear(text.substring(at, at + 2));
      if (text.substring(end, at).contains("\\")) throw unclear("\\");
      var read = Grammar.read(text, at + 2);
      terms.add(read.term());
      end = read.end();
      at = next(text, end);
    }
    if (text.substring(end).contains("\\")) throw unclear("\\");
    boolean whole = terms.size() == 1 && start == 0 && end == text.length();
    return new Template(List.copyOf(terms), whole);
  }

  /** The one expression that the text is. */
  public Optional<Term> only() {
    return whole ? Optional.of(terms.get(0)) : Optional.empty();
  }

  private static BadExpression unclear(String detail) {
    return new BadExpression(BadExpression.Reason.SYNTAX, detail);
  }

  private static int next(String text, int from) {
    int dollar = text.indexOf("${", from);
    int hash = text.indexOf("#{", from);
    if (dollar < 0 || hash < 0) return Math.max(dollar, hash);
    return Math.min(dollar, hash);
  }
}
