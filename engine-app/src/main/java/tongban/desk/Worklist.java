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

  void addCandidate(@Param("taskId") String taskId, @Param("group") String group);

  void delete(String taskId);

  void deleteCandidates(String taskId);

  void assign(
      @Param("taskId") String taskId,
      @Param("assignee") @Nullable String assignee,
      @Param("assigneeName") @Nullable String assigneeName);

  void rename(@Param("caseNumber") String caseNumber, @Param("applicantName") String applicantName);

  void due(
      @Param("taskId") String taskId,
      @Param("suspended") boolean suspended,
      @Param("deadlineAt") @Nullable Instant deadlineAt,
      @Param("yellowAt") @Nullable Instant yellowAt,
      @Param("sortAt") Instant sortAt);

  @Nullable WorklistRow find(String taskId);

  /** Locks the row: two people who act on one task do so one after the other. */
  @Nullable WorklistRow lock(String taskId);

  List<WorklistRow> ofCase(String caseNumber);

  List<String> candidates(String taskId);

  List<WorklistRow> page(Question question);

  /**
   * @param assignee only tasks of this person
   * @param groups only unassigned tasks of these groups; with {@code assignee} both kinds
   * @param light one of the four; null for all
   */
  record Question(
      @Nullable String assignee,
      @Nullable Collection<String> groups,
      @Nullable String item,
      @Nullable String department,
      @Nullable String light,
      @Nullable String text,
      Instant now,
      @Nullable Instant afterSort,
      @Nullable String afterTask,
      int limit) {}
}
