package tongban.gate.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads one expression: operators as the engine's language has them, variables, literals and
 * functions. Properties, methods, elements of lists, lambdas and assignments are not part of it.
 */
final class Grammar {
  static final int DEEPEST = 50;

  private static final List<List<String>> BINARY =
      List.of(
          List.of("||", "or"),
          List.of("&&", "and"),
          List.of("==", "!=", "eq", "ne"),
          List.of("<=", ">=", "<", ">", "lt", "gt", "le", "ge"),
          List.of("+", "-"),
          List.of("*", "/", "%", "div", "mod"));
  private static final Set<String> WORDS =
      Set.of(
          "or",
          "and",
          "eq",
          "ne",
          "lt",
          "gt",
          "le",
          "ge",
          "div",
          "mod",
          "not",
          "empty",
          "instanceof");

  private final Tokens tokens;
  private int depth;

  private Grammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** An expression, and where it ends: after its closing brace. */
  record Read(Term term, int end) {}

  static Read read(String text, int start) throws BadExpression {
    var tokens = new Tokens(text, start);
    var term = new Grammar(tokens).choice();
    var last = tokens.current();
    if (last.kind() != Token.Kind.END) throw tokens.unexpected();
    return new Read(term, last.end());
  }

  private Term choice() throws BadExpression {
    deeper();
    var term = binary(0);
    if (tokens.take("?")) {
      var yes = choice();
      tokens.need(":");
      term = new Term.Operation(List.of(term, yes, choice()));
    }
    depth--;
    return term;
  }

  private Term binary(int level) throws BadExpression {
    if (level == BINARY.size()) return unary();
    var operands = new ArrayList<Term>();
    operands.add(binary(level + 1));
    while (tokens.takeAny(BINARY.get(level))) operands.add(binary(level + 1));
    return operands.size() == 1 ? operands.get(0) : new Term.Operation(List.copyOf(operands));
  }

  private Term unary() throws BadExpression {
    if (!tokens.takeAny(List.of("!", "not", "-", "empty"))) return primary();
    deeper();
    var operation = new Term.Operation(List.of(unary()));
    depth--;
    return operation;
  }

  private Term primary() throws BadExpression {
    var token = tokens.current();
    if (tokens.take("(")) {
      var inner = choice();
      tokens.need(")");
      return plain(inner);
    }
    return switch (token.kind()) {
      case NUMBER, TEXT -> {
        tokens.take();
        yield plain(new Term.Literal());
      }
      case NAME -> named(name());
      default -> throw tokens.unexpected();
    };
  }

  private Term named(String name) throws BadExpression {
    if (Set.of("true", "false", "null").contains(name)) return plain(new Term.Literal());
    if (tokens.take("(")) return plain(new Term.Call("", name, arguments()));
    if (!tokens.take(".")) return plain(new Term.Variable(name));
    var member = name();
    if (!tokens.take("(")) {
      throw new BadExpression(BadExpression.Reason.PROPERTY, name + "." + member);
    }
    return plain(new Term.Call(name, member, arguments()));
  }

  /** Nothing may be asked of what a term gives. */
  private Term plain(Term term) throws BadExpression {
    if (tokens.take(".")) throw new BadExpression(BadExpression.Reason.PROPERTY, name());
    return term;
  }

  private List<Term> arguments() throws BadExpression {
    var arguments = new ArrayList<Term>();
    if (tokens.take(")")) return arguments;
    do {
      arguments.add(choice());
    } while (tokens.take(","));
    tokens.need(")");
    return List.copyOf(arguments);
  }

  private String name() throws BadExpression {
    var token = tokens.current();
    if (token.kind() != Token.Kind.NAME || WORDS.contains(token.text())) throw tokens.unexpected();
    return tokens.take().text();
  }

  private void deeper() throws BadExpression {
    if (++depth > DEEPEST) throw new BadExpression(BadExpression.Reason.DEPTH, "");
  }
}
