package tongban.desk;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The last transfer of a task, until somebody else has it or it is free. */
@Mapper
interface TransferMapper {

  @Nullable Transfer find(String taskId);

  /** Those of these tasks. */
  List<Transfer> among(Collection<String> taskIds);

  void insert(Transfer transfer);

  void delete(String taskId);

  /** Unless it is still with the one it was given to. */
  void deleteUnlessWith(
      @Param("taskId") String taskId, @Param("assignee") @Nullable String assignee);
}
