package tongban.catalog;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ImportMapper {

  /** Makes imports of one list wait for each other until the transaction ends. */
  String lock(String list);

  @Nullable String shippedHash(String list);

  void rememberShipped(@Param("list") String list, @Param("hash") String hash);
}
