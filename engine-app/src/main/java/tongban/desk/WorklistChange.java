package tongban.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One task more or less in its lane, or another holder: what counts go by until it is folded into
 * them, and what open pages are told of.
 *
 * @param tasks how many free tasks more
 * @param assignee who holds the task, or held it
 */
record WorklistChange(
    int lane,
    String itemCode,
    String jointCode,
    String department,
    String processKey,
    String light,
    int tasks,
    @Nullable String assignee,
    @Nullable String taskId,
    Instant at) {

  /** A task has come, has gone, or has been taken or given back. */
  static WorklistChange of(WorklistRow row, int tasks, @Nullable String assignee, Instant at) {
    var joint = row.jointCode();
    return new WorklistChange(
        row.lane(),
        row.itemCode(),
        joint == null ? "" : joint,
        row.department(),
        row.processKey(),
        row.light(),
        tasks,
        assignee,
        row.taskId(),
        at);
  }
}
