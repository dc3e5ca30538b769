package tongban.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The worklist: one row an open task, written with what opens, assigns or ends it. */
@Mapper
interface Worklist {
  void insert(WorklistRow row);

  void delete(String taskId);

  /** With nobody, nothing is known of since when. */
  void assign(
      @Param("taskId") String taskId,
      @Param("assignee") @Nullable String assignee,
      @Param("assigneeName") @Nullable String assigneeName,
      @Param("at") Instant at);

  /** From now on it is watched, and has facts in tables of its own. */
  void setAside(String taskId);

  /** No task of the case stands behind this. */
  void prioritise(@Param("caseNumber") String caseNumber, @Param("priority") int priority);

  void rename(@Param("caseNumber") String caseNumber, @Param("applicantName") String applicantName);

  /** Locks them. */
  List<WorklistDeadlines.Place> places(Collection<String> caseNumbers);

  /** All of them at once. */
  void due(
      @Param("taskIds") Collection<String> taskIds,
      @Param("due") WorklistDeadlines.Due due,
      @Param("light") String light);

  @Nullable WorklistRow find(String taskId);

  /** Locks the row: two people who act on one task do so one after the other. */
  @Nullable WorklistRow lock(String taskId);

  List<WorklistRow> ofCase(String caseNumber);

  /** In the order of their ids, those after this one. */
  List<WorklistRow> after(@Param("taskId") String taskId, @Param("size") int size);

  List<WorklistRow> ofTasks(Collection<String> taskIds);

  /** All that the engine and the case say of a task. */
  void correct(WorklistRow row);

  List<WorklistRow> ofCases(Collection<String> caseNumbers);

  /** Marks the open tasks of these cases and locks them; how many there are. */
  int watch(Collection<String> caseNumbers);
}
