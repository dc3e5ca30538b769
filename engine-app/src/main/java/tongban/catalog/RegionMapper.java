package tongban.catalog;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RegionMapper {

  List<Region> all();

  /** One or, where a prefecture stands for itself as a county, two; the higher level first. */
  List<Region> find(String code);

  List<Region> search(
      @Param("parent") @Nullable String parent,
      @Param("q") @Nullable String q,
      @Param("codePrefix") @Nullable String codePrefix,
      @Param("afterCode") @Nullable String afterCode,
      @Param("afterLevel") long afterLevel,
      @Param("limit") int limit);

  void insert(@Param("regions") List<Region> regions);

  void remove(@Param("regions") List<Region> regions);
}
