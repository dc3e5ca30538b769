package tongban.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DocumentMapper {

  /** The kept page with what it was when it was issued. */
  record Kept(String page, String pageSha256) {}

  void insert(@Param("d") DocumentRow document, @Param("kept") Kept kept);

  /** Those of these kinds that still count. */
  void withdraw(
      @Param("caseNumber") String caseNumber,
      @Param("kinds") Set<DocumentKind> kinds,
      @Param("at") Instant at);

  List<DocumentRow> ofCase(String caseNumber);

  Optional<DocumentRow> find(
      @Param("caseNumber") String caseNumber, @Param("number") String number);

  Optional<DocumentRow> byCode(String code);

  Optional<Kept> page(@Param("caseNumber") String caseNumber, @Param("number") String number);
}
