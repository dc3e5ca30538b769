package tongban.casework;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface Submissions {
  void insert(Submission submission);

  @Nullable Submission find(long id);

  @Nullable Submission byTask(String taskId);
}
