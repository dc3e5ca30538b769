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

  /** Locks the account, its client and the client's group, in this order. */
  @Nullable Locked lock(@Param("caseNumber") String caseNumber, @Param("key") String key);

  /** One that is there already stays; H2 fails then by the duplicate key. */
  void create(@Param("caseNumber") String caseNumber, @Param("idNumber") String idNumber);

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
