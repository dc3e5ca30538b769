package tongban.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition of form-js: comparisons joined by {@code and} and {@code or}. It answers exactly as
 * the browser's FEEL does, which is not always what the FEEL specification says: a comparison of
 * unlike types hides the field, one with a missing number too.
 */
final class Condition {

  /** Three-valued, null being unknown. */
  interface Term {
    @Nullable Boolean test(Map<String, Object> context);
  }

  /** A path or a literal. */
  interface Operand {
    @Nullable Object in(Map<String, Object> context);
  }

  private final Term term;

  private Condition(Term term) {
    this.term = term;
  }

  /**
   * @param text with its leading {@code =}
   * @throws BadCondition when it is anything but comparisons with and, or and parentheses
   */
  static Condition parse(String text) {
    return new Condition(new ConditionParser(text).parse());
  }

  boolean holds(Map<String, Object> context) {
    try {
      var result = term.test(context);
      return result == null || result;
    } catch (Incomparable e) {
      return false;
    }
  }

  record And(Term left, Term right) implements Term {
    @Override
    public @Nullable Boolean test(Map<String, Object> context) {
      var a = left.test(context);
      var b = right.test(context);
      if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) return false;
      return a == null || b == null ? null : true;
    }
  }

  record Or(Term left, Term right) implements Term {
    @Override
    public @Nullable Boolean test(Map<String, Object> context) {
      var a = left.test(context);
      var b = right.test(context);
      if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) return true;
      return a == null || b == null ? null : false;
    }
  }

  record Comparison(Operand left, String operator, Operand right) implements Term {
    @Override
    public @Nullable Boolean test(Map<String, Object> context) {
      var a = left.in(context);
      var b = right.in(context);
      return switch (operator) {
        case "=" -> Equality.of(a, b);
        case "!=" -> !Boolean.TRUE.equals(Equality.of(a, b));
        default -> Order.test(a, operator, b);
      };
    }
  }

  record Literal(@Nullable Object value) implements Operand {
    @Override
    public @Nullable Object in(Map<String, Object> context) {
      return value;
    }
  }

  record Path(List<String> names) implements Operand {
    @Override
    public @Nullable Object in(Map<String, Object> context) {
      Object here = context;
      for (var name : names) {
        if (here == null) return null;
        here = member(here, name);
      }
      return here;
    }

    private static @Nullable Object member(Object target, String name) {
      if (target instanceof Map<?, ?> map) return map.get(name);
      if (!(target instanceof List<?> list)) return null;
      var values = new ArrayList<@Nullable Object>();
      for (var element : list) values.add(element == null ? null : member(element, name));
      return values;
    }
  }

  /** The browser gives up on the whole condition, which then hides nothing. */
  static final class Incomparable extends RuntimeException {
    Incomparable() {
      super("incomparable", null, false, false);
    }
  }

  /** No condition that is allowed in a form. */
  static final class BadCondition extends RuntimeException {
    BadCondition(String reason) {
      super(reason);
    }
  }
}
