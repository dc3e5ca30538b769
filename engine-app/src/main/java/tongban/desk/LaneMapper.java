package tongban.desk;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@link Lanes}. */
@Mapper
interface LaneMapper {
  @Nullable Integer find(String groups);

  void insert(String groups);

  void insertGroup(@Param("group") String group, @Param("lane") int lane);

  @Nullable String groups(int lane);

  List<Integer> ofGroups(Collection<String> groups);
}
