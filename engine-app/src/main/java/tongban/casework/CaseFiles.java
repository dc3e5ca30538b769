package tongban.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import tongban.persistence.ReadOnce;

/** The table of cases. */
@Mapper
interface CaseFiles {
  void insert(CaseFile file);

  @ReadOnce(orBy = "lock")
  @Nullable CaseFile find(String caseNumber);

  @Nullable CaseFile byTrackingCode(String trackingCode);

  /** Locks the case: whoever changes it does so after whoever holds it now. */
  @ReadOnce(locks = true)
  @Nullable CaseFile lock(String caseNumber);

  /** Locks those of these cases that nobody holds, and names them. */
  List<String> lockFree(Collection<String> caseNumbers);

  /** Those of them that are cases. */
  List<String> known(Collection<String> caseNumbers);

  void started(@Param("caseNumber") String caseNumber, @Param("definitionId") String definitionId);

  void move(@Param("caseNumber") String caseNumber, @Param("state") CaseState state);

  void accepted(
      @Param("caseNumber") String caseNumber, @Param("at") Instant at, @Param("rule") String rule);

  /** Received now, what was registered before. */
  void filed(
      @Param("caseNumber") String caseNumber, @Param("at") Instant at, @Param("by") String by);

  void steward(
      @Param("caseNumber") String caseNumber,
      @Param("steward") String steward,
      @Param("priority") int priority);

  /** An acceptance before that is void. */
  void supplementAsked(String caseNumber);

  /** To the formal check again; the acceptance before counts until a supplement is asked for. */
  void returned(@Param("caseNumber") String caseNumber, @Param("at") Instant at);

  void completed(@Param("caseNumber") String caseNumber, @Param("at") Instant at);

  void decided(
      @Param("caseNumber") String caseNumber,
      @Param("outcome") String outcome,
      @Param("at") Instant at);

  /** Nothing that was decided counts. */
  void revoked(String caseNumber);

  void closed(@Param("caseNumber") String caseNumber, @Param("at") Instant at);

  void correct(
      @Param("caseNumber") String caseNumber,
      @Param("name") String name,
      @Param("idNumber") String idNumber,
      @Param("mobile") String mobile);

  List<String> openOf(@Param("idNumber") String idNumber, @Param("limit") int limit);

  List<String> endingWith(@Param("shortNumber") String shortNumber, @Param("limit") int limit);

  List<CaseFile> search(CaseQuery query);

  /**
   * A question for the list of cases; what is null does not matter.
   *
   * @param seesAll whether the caller sees every case; otherwise those of {@code ownDepartment},
   *     and with {@code seesDecided} the decided ones
   */
  record CaseQuery(
      @Nullable String caseNumber,
      @Nullable String shortNumber,
      @Nullable String namePrefix,
      @Nullable String idNumber,
      @Nullable String mobile,
      @Nullable CaseState state,
      @Nullable String item,
      @Nullable String department,
      @Nullable Channel channel,
      @Nullable Instant from,
      @Nullable Instant to,
      boolean seesAll,
      @Nullable String ownDepartment,
      boolean seesDecided,
      @Nullable Long beforeId,
      int limit) {}

  void deliver(Delivery delivery);

  @Nullable Delivery delivery(String caseNumber);
}
