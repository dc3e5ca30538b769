package tongban.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what {@link Condition} allows: a small part of FEEL, and nothing beside it. */
final class ConditionParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<name>[A-Za-z_]\\w*)|(?<number>-?\\d+(?:\\.\\d+)?)|(?<text>\"[^\"\\\\]*\")"
              + "|(?<sign><=|>=|!=|[=<>().]))");
  private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "or",
          "not",
          "if",
          "then",
          "else",
          "for",
          "in",
          "return",
          "some",
          "every",
          "satisfies",
          "between",
          "instance",
          "of",
          "function",
          "external",
          "true",
          "false",
          "null");
  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 20;

  private final List<String> tokens = new ArrayList<>();
  private int position;
  private int depth;

  ConditionParser(String text) {
    if (!text.startsWith("=")) throw new Condition.BadCondition("it must begin with =");
    if (text.length() > LONGEST) throw new Condition.BadCondition("longer than " + LONGEST);
    var matcher = TOKEN.matcher(text).region(1, text.stripTrailing().length());
    while (matcher.lookingAt()) {
      tokens.add(matcher.group().strip());
      matcher.region(matcher.end(), matcher.regionEnd());
    }
    if (matcher.regionStart() != matcher.regionEnd()) {
      throw new Condition.BadCondition("at \"" + text.substring(matcher.regionStart()) + "\"");
    }
  }

  Condition.Term parse() {
    var term = or();
    if (position < tokens.size()) throw unexpected();
    return term;
  }

  private Condition.Term or() {
    var term = and();
    while (take("or")) term = new Condition.Or(term, and());
    return term;
  }

  private Condition.Term and() {
    var term = atom();
    while (take("and")) term = new Condition.And(term, atom());
    return term;
  }

  private Condition.Term atom() {
    if (!take("(")) return comparison();
    if (++depth > DEEPEST) throw new Condition.BadCondition("nested too deep");
    var inner = or();
    if (!take(")")) throw unexpected();
    depth--;
    return inner;
  }

  private Condition.Term comparison() {
    var left = operand();
    var operator = next();
    if (!COMPARISONS.contains(operator)) {
      position--;
      throw unexpected();
    }
    return new Condition.Comparison(left, operator, operand());
  }

  private Condition.Operand operand() {
    var token = next();
    char first = token.charAt(0);
    if (first == '"') return new Condition.Literal(token.substring(1, token.length() - 1));
    if (first == '-' || Character.isDigit(first)) {
      return new Condition.Literal(Double.valueOf(token));
    }
    return switch (token) {
      case "true" -> new Condition.Literal(true);
      case "false" -> new Condition.Literal(false);
      case "null" -> new Condition.Literal(null);
      default -> path(token);
    };
  }

  private Condition.Operand path(String first) {
    var names = new ArrayList<String>();
    names.add(name(first));
    while (take(".")) names.add(name(next()));
    return new Condition.Path(List.copyOf(names));
  }

  private String name(String token) {
    boolean plain = Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
    if (plain && !RESERVED.contains(token)) return token;
    position--;
    throw unexpected();
  }

  private boolean take(String token) {
    if (position >= tokens.size() || !tokens.get(position).equals(token)) return false;
    position++;
    return true;
  }

  private String next() {
    if (position >= tokens.size()) throw unexpected();
    return tokens.get(position++);
  }

  private Condition.BadCondition unexpected() {
    return new Condition.BadCondition(
        position < tokens.size() ? "at \"" + tokens.get(position) + "\"" : "it is incomplete");
  }
}
