package tongban.casework;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface Ratings {
  void invite(
      @Param("code") String code, @Param("caseNumber") String caseNumber, @Param("at") Instant at);

  @Nullable Rating byCode(String code);

  /** Counts 1 when this is the first rating of the code. */
  int rate(
      @Param("code") String code,
      @Param("stars") int stars,
      @Param("remark") @Nullable String remark,
      @Param("at") Instant at);

  record Rating(
      String code,
      String caseNumber,
      Instant invitedAt,
      @Nullable Instant ratedAt,
      @Nullable Integer stars,
      @Nullable String remark) {}
}
