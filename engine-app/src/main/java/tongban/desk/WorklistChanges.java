package tongban.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * What changed in the worklist lately. Counts are {@code worklist_count} and what is listed here,
 * at any instant: whoever opens, takes or ends a task writes a line instead of waiting for a
 * counter.
 */
@Mapper
interface WorklistChanges {
  void add(WorklistChange change);

  /** These tasks leave ({@code sign} -1) or join (1) the light they have. */
  void addLights(
      @Param("taskIds") Collection<String> taskIds,
      @Param("sign") int sign,
      @Param("at") Instant at);

  /** Tasks whose light time has turned, locked; those that somebody moves just now are left out. */
  List<String> turned(@Param("now") Instant now, @Param("size") int size);

  void turn(@Param("taskIds") Collection<String> taskIds, @Param("now") Instant now);

  /** In the order of their numbers, those after this one. */
  List<LiveChange> after(@Param("id") long id, @Param("size") int size);

  /** The highest number there is; 0 when there is none. */
  long last();

  /** Ids of changes before this instant, locked. */
  List<Long> before(@Param("instant") Instant instant, @Param("size") int size);

  void fold(Collection<Long> ids);

  void forget(Collection<Long> ids);

  /** Lists what the counts lack against the rows; how many counts were wrong. */
  int correct(Instant at);
}
