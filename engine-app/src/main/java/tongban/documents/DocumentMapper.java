package tongban.documents;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DocumentMapper {

  /** The kept page with what it was when it was issued. */
  record Kept(String page, String pageSha256) {}

  void insert(@Param("d") DocumentRow document, @Param("kept") Kept kept);

  List<DocumentRow> ofCase(String caseNumber);

  Optional<DocumentRow> find(
      @Param("caseNumber") String caseNumber, @Param("number") String number);

  Optional<DocumentRow> byCode(String code);

  Optional<Kept> page(@Param("caseNumber") String caseNumber, @Param("number") String number);
}
