package tongban.bank;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface BankOrderMapper {
  void insert(BankOrder order);

  @Nullable BankOrder find(String id);

  @Nullable BankOrder lock(String id);

  @Nullable BankOrder latest(String caseNumber);

  void move(@Param("id") String id, @Param("state") BankOrderState state);

  /** Gives 0 where it had ended before. */
  int end(
      @Param("id") String id,
      @Param("state") BankOrderState state,
      @Param("at") Instant at,
      @Param("reason") @Nullable String reason);
}
