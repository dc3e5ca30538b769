package tongban.casework;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface NumberSequence {
  @Nullable Integer lock(@Param("itemCode") String itemCode, @Param("on") LocalDate on);

  void insert(@Param("itemCode") String itemCode, @Param("on") LocalDate on);

  void set(
      @Param("itemCode") String itemCode, @Param("on") LocalDate on, @Param("number") int number);
}
