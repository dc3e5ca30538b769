package tongban.catalog;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import tongban.persistence.ReadOnce;

@Mapper
interface DepartmentMapper {

  List<Department> all();

  @ReadOnce
  Optional<Department> find(String code);

  void insert(@Param("departments") List<Department> departments);

  void remove(@Param("departments") List<Department> departments);
}
