package tongban.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The engine's open tasks, to compare with what was told of them. */
public interface EngineTasks {

  /**
   * In the order of their ids, those after this one; as {@link TaskOpened} would tell of them now.
   * One that stands beside another ({@link SideTasks}) has that one's place and no process key.
   */
  List<TaskOpened> after(String taskId, int size);

  /** The same of one task; empty when it is not open. */
  Optional<TaskOpened> find(String taskId);

  /** Those of these tasks that are open. */
  Set<String> open(Collection<String> taskIds);
}
