package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface Submissions {
  void insert(StoredSubmission submission);

  /** Stores it and gives its id. */
  default long store(Submission submission) {
    var stored = new StoredSubmission(submission);
    insert(stored);
    return stored.id();
  }

  @Nullable Submission find(long id);

  @Nullable Submission byTask(String taskId);

  /** What this person handed in, the newest first. */
  List<Row> by(
      @Param("username") String username,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  /**
   * @param last whether the case is open and nothing followed for the same part, or the whole case
   */
  record Row(
      long id,
      String taskId,
      String caseNumber,
      @Nullable String part,
      String itemCode,
      String itemName,
      String elementId,
      @Nullable String formId,
      @Nullable Integer formVersion,
      String outcome,
      Instant submittedAt,
      boolean last) {}

  /** Id of the last one of a part, or of those that are about the whole case. */
  @Nullable Long last(@Param("caseNumber") String caseNumber, @Param("part") @Nullable String part);
}
