package tongban.loan;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Versions of products; none is ever changed. */
@Mapper
interface ProductMapper {
  void insert(ProductRow row);

  @Nullable ProductRow current(String code);

  @Nullable ProductRow currentOfItem(String item);

  @Nullable ProductRow find(@Param("code") String code, @Param("version") int version);

  /** Newest first, those before this one. */
  List<ProductRow> versions(
      @Param("code") String code, @Param("before") int before, @Param("limit") int limit);
}
