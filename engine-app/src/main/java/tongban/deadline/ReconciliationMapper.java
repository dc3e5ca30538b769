package tongban.deadline;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReconciliationMapper {
  void insert(@Param("done") Reconciled done, @Param("details") String details);

  long lastOf(String startedBy);

  /**
   * @param before only those with a smaller id
   */
  List<Reconciliations.Row> page(@Param("before") @Nullable Long before, @Param("limit") int limit);
}
