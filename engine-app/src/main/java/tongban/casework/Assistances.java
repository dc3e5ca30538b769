package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table of assisted service. */
@Mapper
interface Assistances {
  void insert(Assistance assistance);

  @Nullable Assistance of(String caseNumber);

  /** Cases by helper and kind, of this time. */
  List<Count> counts(@Param("from") @Nullable Instant from, @Param("to") @Nullable Instant to);

  /**
   * @param closed those of them that have ended
   */
  record Count(String helper, String helperName, String kind, int cases, int closed) {}

  /**
   * The newest first.
   *
   * @param helper null for all
   */
  List<Row> page(
      @Param("helper") @Nullable String helper,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  record Row(
      long id,
      String caseNumber,
      String itemCode,
      String itemName,
      String applicantName,
      CaseState state,
      String kind,
      String helper,
      String helperName,
      Instant since) {}
}
