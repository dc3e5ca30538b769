package tongban.guarantee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** An account a case. */
@Mapper
interface AccountRows {
  @Nullable Account find(String caseNumber);

  @Nullable Account lock(String caseNumber);

  /** One that is there already stays; H2 fails then by the duplicate key. */
  void create(@Param("caseNumber") String caseNumber, @Param("idNumber") String idNumber);

  /**
   * Adds this; 0 where something would fall below nothing, or the account is another client's.
   *
   * @param paid to the bank with it
   */
  int add(
      @Param("caseNumber") String caseNumber,
      @Param("idNumber") String idNumber,
      @Param("by") Amounts by,
      @Param("paid") long paid);

  void expires(
      @Param("caseNumber") String caseNumber,
      @Param("at") @Nullable Instant at,
      @Param("clock") @Nullable String clock);

  /** Those of these cases that have an account with something in it. */
  List<String> engaged(Collection<String> caseNumbers);

  /** By case number; with something in it. */
  List<Account> page(
      @Param("idNumber") @Nullable String idNumber,
      @Param("stage") @Nullable Stage stage,
      @Param("after") @Nullable String after,
      @Param("limit") int limit);

  /** What expires next first, and by case number. */
  List<Account> expiring(
      @Param("at") @Nullable Instant at,
      @Param("after") @Nullable String after,
      @Param("limit") int limit);
}
