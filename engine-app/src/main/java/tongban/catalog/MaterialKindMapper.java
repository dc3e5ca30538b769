package tongban.catalog;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MaterialKindMapper {

  List<MaterialKind> all();

  List<MaterialKind> named(@Param("names") Collection<String> names);

  void insert(@Param("kinds") List<MaterialKind> kinds);

  void remove(@Param("kinds") List<MaterialKind> kinds);
}
