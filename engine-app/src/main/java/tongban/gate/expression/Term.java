package tongban.gate.expression;

import java.util.List;
import java.util.stream.Stream;

/** What an expression is made of. */
public sealed interface Term {

  /** Everything directly inside of it. */
  default List<Term> parts() {
    return List.of();
  }

  /** Itself and everything inside of it. */
  default Stream<Term> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Term::all));
  }

  /** A number, a text, true, false or null. */
  record Literal() implements Term {}

  /** A variable by its name. */
  record Variable(String name) implements Term {}

  /**
   * A function.
   *
   * @param group its group; empty for a function that stands alone
   */
  record Call(String group, String name, List<Term> arguments) implements Term {
    @Override
    public List<Term> parts() {
      return arguments;
    }
  }

  /** Operands of one or more operators. */
  record Operation(List<Term> operands) implements Term {
    @Override
    public List<Term> parts() {
      return operands;
    }
  }
}
