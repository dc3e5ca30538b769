package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CaseMaterials {
  /** In one statement. */
  void insert(List<CaseMaterial> materials);

  List<CaseMaterial> of(String caseNumber);

  @Nullable CaseMaterial find(@Param("caseNumber") String caseNumber, @Param("id") long id);

  void askAgain(@Param("caseNumber") String caseNumber, @Param("names") List<String> names);

  void provide(
      @Param("id") long id,
      @Param("fileId") String fileId,
      @Param("at") Instant at,
      @Param("by") String by);
}
