package tongban.desk;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.persistence.PerTransaction;

/**
 * Rows of the worklist that this transaction has locked, as they are: what closes or assigns a task
 * need not read again what the desk has just read.
 */
@Component
class LockedRows {
  private final Worklist worklist;
  private final PerTransaction<Map<String, WorklistRow>> rows = new PerTransaction<>(HashMap::new);

  LockedRows(Worklist worklist) {
    this.worklist = worklist;
  }

  /** Two people who act on one task do so one after the other; null when there is none. */
  @Nullable WorklistRow lock(String taskId) {
    var locked = rows.get();
    var known = locked == null ? null : locked.get(taskId);
    if (known != null) return known;
    var row = worklist.lock(taskId);
    if (row != null && locked != null) locked.put(taskId, row);
    return row;
  }

  /** More is done with it from now on than to take it and to give it back. */
  void setAside(String taskId) {
    worklist.setAside(taskId);
    forget(taskId);
  }

  /** It is no longer as it was. */
  void forget(String taskId) {
    var locked = rows.get();
    if (locked != null) locked.remove(taskId);
  }

  void forgetAll() {
    var locked = rows.get();
    if (locked != null) locked.clear();
  }
}
