package tongban.desk;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface HeldMapper {

  void insert(HeldCompletion held);

  @Nullable HeldCompletion find(String taskId);

  void delete(String taskId);

  /** Those of these tasks whose completion is held. */
  List<String> among(Collection<String> taskIds);
}
