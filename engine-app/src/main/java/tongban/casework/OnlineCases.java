package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Cases that came in online, of one applicant. */
@Mapper
interface OnlineCases {

  /**
   * The newest first.
   *
   * @param before id of the last row seen; null for the first page
   */
  List<CaseFile> of(
      @Param("idType") Applicant.IdType idType,
      @Param("idNumber") String idNumber,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  int count(
      @Param("idType") Applicant.IdType idType,
      @Param("idNumber") String idNumber,
      @Param("since") Instant since);
}
