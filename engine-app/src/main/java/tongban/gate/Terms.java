package tongban.gate;

import java.util.Optional;
import java.util.Set;
import tongban.gate.expression.Term;

/** What the terms of an expression may be: registered functions, and variables that are free. */
final class Terms {
  static final String EXECUTION = "execution";

  /** Names by which the engine offers its own objects. */
  private static final Set<String> RESERVED =
      Set.of(
          EXECUTION,
          "task",
          "externalTask",
          "caseExecution",
          "authenticatedUserId",
          "variableContext");

  private final Registry registry;

  Terms(Registry registry) {
    this.registry = registry;
  }

  /** The first name in it that may not stand where it stands. */
  Optional<String> wrong(Term term) {
    if (term instanceof Term.Variable variable) {
      return isFree(variable.name()) ? Optional.empty() : Optional.of(variable.name());
    }
    if (term instanceof Term.Call call && !isRegistered(call)) {
      return Optional.of(call.group().isEmpty() ? call.name() : call.group() + "." + call.name());
    }
    boolean call = term instanceof Term.Call;
    return term.parts().stream()
        .filter(part -> !(call && isExecution(part)))
        .map(this::wrong)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a variable may be called so. */
  boolean isFree(String name) {
    return !RESERVED.contains(name) && !registry.isTaken(name);
  }

  private boolean isRegistered(Term.Call call) {
    return registry.functions(call.group(), call.name()).stream()
        .anyMatch(signature -> fits(call, signature));
  }

  private static boolean fits(Term.Call call, Registry.Signature signature) {
    var executions = signature.executions();
    if (executions.size() != call.arguments().size()) return false;
    for (int i = 0; i < executions.size(); i++) {
      if (executions.get(i) != isExecution(call.arguments().get(i))) return false;
    }
    return true;
  }

  private static boolean isExecution(Term term) {
    return term instanceof Term.Variable variable && variable.name().equals(EXECUTION);
  }
}
