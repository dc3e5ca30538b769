package tongban.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** One open delegation a task at most. */
@Mapper
interface DelegationMapper {

  void insert(Delegation delegation);

  @Nullable Delegation open(String taskId);

  List<Delegation> openOf(Collection<String> taskIds);

  /** The newest first. */
  List<Delegation> of(String taskId);

  void end(
      @Param("id") long id,
      @Param("state") Delegation.State state,
      @Param("answer") @Nullable String answer,
      @Param("at") Instant at);

  /** Tasks of this owner that others are asked about, by id. */
  List<WorklistRow> ofOwner(
      @Param("owner") String owner,
      @Param("after") @Nullable String after,
      @Param("limit") int limit);
}
