package tongban.process;

import org.jspecify.annotations.Nullable;

/**
 * Tasks beside a task of a flow, for one person each: they belong to no flow and move none. They
 * are told of as any task ({@link TaskOpened}, {@link TaskClosed}); whoever opens one ends it, in
 * particular when the task beside which it stands has ended.
 */
public interface SideTasks {

  /** Gives its id. */
  String open(SideTask task);

  /**
   * @param besides id of the task beside which it stands
   * @param processKey with {@code elementId} the name of its form
   * @param part of the case; null for the whole
   * @param priority 0 to 100
   */
  record SideTask(
      String besides,
      String processKey,
      String elementId,
      String name,
      String businessKey,
      @Nullable String part,
      String assignee,
      int priority) {}

  /**
   * @param completed whether its person did what it asks for
   */
  void end(String taskId, String businessKey, boolean completed);
}
