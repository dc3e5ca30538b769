package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import tongban.persistence.ReadOnce;

/** The table of parts; whoever writes it has locked the case. */
@Mapper
interface CaseParts {
  void insert(CasePart part);

  @ReadOnce
  @Nullable CasePart find(String part);

  /** In the order of their numbers. */
  @ReadOnce
  List<CasePart> of(String caseNumber);

  List<CasePart> ofCases(List<String> caseNumbers);

  void move(@Param("part") String part, @Param("state") PartState state);

  /** Those of this wave that wait are under examination from now on. */
  void dispatch(@Param("caseNumber") String caseNumber, @Param("wave") int wave);

  void ask(@Param("part") String part, @Param("request") @Nullable Long request);

  void decide(Decision decision);

  /**
   * @param request id of the submission it is decided by; null where none was
   */
  record Decision(
      String part,
      String decision,
      Instant at,
      String by,
      @Nullable String countersignedBy,
      @Nullable Long request,
      @Nullable String reasons,
      @Nullable LocalDate validUntil) {}

  /** Undecided again, as if nothing had been asked for or decided. */
  void reopen(String part);

  void closeAll(String caseNumber);

  /** Those that wait are all of the first wave; the wave of the standard path is kept. */
  void joinWaves(String caseNumber);

  void certify(
      @Param("part") String part, @Param("number") String number, @Param("code") String code);
}
