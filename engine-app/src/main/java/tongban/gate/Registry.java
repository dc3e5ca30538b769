package tongban.gate;

import java.util.List;
import java.util.Set;

/** What developers have registered for models; only names are asked here. */
public interface Registry {

  /** Steps that a task may name. */
  Set<String> delegates();

  Set<String> executionListeners();

  Set<String> taskListeners();

  /** Names of the groups of functions. */
  Set<String> groups();

  /** The functions of this name in a group; none when there is no such function. */
  List<Signature> functions(String group, String name);

  /** Whether a name is registered for anything, so that no variable may have it. */
  default boolean isTaken(String name) {
    return groups().contains(name)
        || delegates().contains(name)
        || executionListeners().contains(name)
        || taskListeners().contains(name);
  }

  /**
   * How a function is called.
   *
   * @param executions for each argument whether it is the {@code execution}
   */
  record Signature(List<Boolean> executions) {}
}
