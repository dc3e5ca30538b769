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

  /** 0 when it is watched, and still there. */
  int deleteUnwatched(String taskId);

  void deleteCandidates(String taskId);

  /** 0 when it is watched: nothing is assigned then. */
  int assignUnwatched(
      @Param("taskId") String taskId,
      @Param("assignee") @Nullable String assignee,
      @Param("assigneeName") @Nullable String assigneeName,
      @Param("at") Instant at);

  /** With nobody, nothing is known of since when. */
  void assign(
      @Param("taskId") String taskId,
      @Param("assignee") @Nullable String assignee,
      @Param("assigneeName") @Nullable String assigneeName,
      @Param("at") Instant at);

  /** From now on it is watched, and has facts in tables of its own. */
  void setAside(String taskId);

  void rename(@Param("caseNumber") String caseNumber, @Param("applicantName") String applicantName);

  List<WorklistDeadlines.Place> places(Collection<String> caseNumbers);

  /** All of them at once. */
  void due(@Param("taskIds") Collection<String> taskIds, @Param("due") WorklistDeadlines.Due due);

  @Nullable WorklistRow find(String taskId);

  /** Locks the row: two people who act on one task do so one after the other. */
  @Nullable WorklistRow lock(String taskId);

  List<WorklistRow> ofCase(String caseNumber);

  /** In the order of their ids, those after this one. */
  List<WorklistRow> after(@Param("taskId") String taskId, @Param("size") int size);

  List<String> candidates(String taskId);

  List<WorklistRow> ofCases(Collection<String> caseNumbers);

  List<Candidate> candidatesOfCases(Collection<String> caseNumbers);

  /** A group whose members may take the task. */
  record Candidate(String taskId, String groupId) {}

  /** Marks the open tasks of these cases and locks them; how many there are. */
  int watch(Collection<String> caseNumbers);

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
