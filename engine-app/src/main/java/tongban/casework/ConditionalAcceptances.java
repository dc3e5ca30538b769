package tongban.casework;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The tables of conditional acceptances; whoever writes has locked the case. */
@Mapper
interface ConditionalAcceptances {
  void insert(ConditionalAcceptance acceptance);

  /** The one that waits for materials; there is one at most. */
  @Nullable ConditionalAcceptance open(String caseNumber);

  /** The last one, whatever became of it. */
  @Nullable ConditionalAcceptance last(String caseNumber);

  void end(
      @Param("id") long id,
      @Param("state") ConditionalAcceptance.State state,
      @Param("at") Instant at);

  /** A commitment that this applicant has broken and not repaired. */
  boolean isBarred(@Param("idType") Applicant.IdType idType, @Param("idNumber") String idNumber);

  void breach(@Param("file") CaseFile file, @Param("at") Instant at);

  /** Of the case's commitment; null where it was kept. */
  @Nullable Breach breachOf(String caseNumber);

  /**
   * @param repair why it counts as repaired; null while it does not
   */
  record Breach(
      long id,
      String caseNumber,
      Applicant.IdType idType,
      String idNumber,
      Instant recordedAt,
      @Nullable Instant repairedAt,
      @Nullable String repairedBy,
      @Nullable String repair) {}

  /**
   * @return 0 where it was repaired before
   */
  int repair(
      @Param("id") long id,
      @Param("at") Instant at,
      @Param("by") String by,
      @Param("repair") String repair);
}
