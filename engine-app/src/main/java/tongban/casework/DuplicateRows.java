package tongban.casework;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DuplicateRows {

  /**
   * Open cases of the applicant, of this item or with a part of one of these items; newest first.
   */
  List<CaseFile> open(
      @Param("idNumber") String idNumber,
      @Param("item") String item,
      @Param("parts") Collection<String> parts,
      @Param("limit") int limit);
}
