package tongban.desk;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface DraftMapper {

  @Nullable Draft find(String taskId);

  void insert(Draft draft);

  /** How many there were: one or none. */
  int update(Draft draft);

  void delete(String taskId);
}
