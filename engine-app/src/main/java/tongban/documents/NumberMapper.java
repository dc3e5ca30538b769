package tongban.documents;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface NumberMapper {

  /** Locks and counts up; 0 where there is no sequence yet. */
  int increment(
      @Param("kind") DocumentKind kind,
      @Param("department") String department,
      @Param("year") int year);

  /** The first number; counts up where another was faster, or fails by the duplicate key. */
  void first(
      @Param("kind") DocumentKind kind,
      @Param("department") String department,
      @Param("year") int year);

  int last(
      @Param("kind") DocumentKind kind,
      @Param("department") String department,
      @Param("year") int year);
}
