package tongban.casework;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tasks that ended without being completed: one row each, a few a case at most. */
@Mapper
interface ClosedTasks {

  /** To be called before what closes the task writes its own event, with the case locked. */
  void insert(
      @Param("taskId") String taskId,
      @Param("caseNumber") String caseNumber,
      @Param("part") @Nullable String part);

  @Nullable Closed find(String taskId);

  /**
   * @param part null for a task of the whole case
   */
  record Closed(String caseNumber, @Nullable String part) {}

  /** What closed the task; null when nothing but a completion did, or nothing at all. */
  @Nullable CaseEvent cause(String taskId);
}
