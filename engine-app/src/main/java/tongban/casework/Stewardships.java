package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table of stewardships; whoever writes it has locked the case. */
@Mapper
interface Stewardships {
  void insert(Stewardship stewardship);

  @Nullable Stewardship of(String caseNumber);

  void saved(@Param("caseNumber") String caseNumber, @Param("saved") SavedDays.Saved saved);

  /** What was revoked has saved nothing. */
  void savedNothing(String caseNumber);

  /**
   * Approved ones, the newest first.
   *
   * @param steward null for all
   */
  List<Row> page(
      @Param("steward") @Nullable String steward,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  record Row(
      long id,
      String caseNumber,
      String itemCode,
      String itemName,
      String applicantName,
      CaseState state,
      @Nullable String ground,
      String steward,
      String stewardName,
      int priority,
      Instant receivedAt,
      @Nullable Instant decidedAt,
      @Nullable Integer standardDays,
      @Nullable Integer takenDays,
      @Nullable Integer savedDays) {}

  /** By ground, of those approved in this time; what was revoked has saved nothing. */
  List<Sum> sums(@Param("from") @Nullable Instant from, @Param("to") @Nullable Instant to);

  /**
   * @param cases approved
   * @param decided those of them that have saved days, or none
   */
  record Sum(
      @Nullable String ground,
      int cases,
      int decided,
      int standardDays,
      int takenDays,
      int savedDays) {}
}
