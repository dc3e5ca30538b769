package tongban.desk;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Tasks that are to go back to the pool. */
@Mapper
interface HandBackMapper {

  /**
   * @param username whose task it was when that was noted
   */
  record Note(String taskId, String username, String sessionName) {}

  /** Notes the tasks that are this person's and became so in this time. */
  void note(
      @Param("username") String username,
      @Param("since") Instant since,
      @Param("until") Instant until,
      @Param("session") String session,
      @Param("now") Instant now);

  /** The longest waiting ones, by task. */
  List<String> waiting(int limit);

  /** Null when another node has done it. */
  @Nullable Note lock(String taskId);

  /** One, if the task is still theirs and has not been given up and taken again. */
  int stillHeld(String taskId);

  void done(String taskId);
}
