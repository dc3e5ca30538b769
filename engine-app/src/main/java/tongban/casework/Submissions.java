package tongban.casework;

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

  /** Id of the last one of a part, or of those that are about the whole case. */
  @Nullable Long last(@Param("caseNumber") String caseNumber, @Param("part") @Nullable String part);
}
