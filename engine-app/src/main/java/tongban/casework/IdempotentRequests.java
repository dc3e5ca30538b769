package tongban.casework;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface IdempotentRequests {
  void insert(
      @Param("caller") String caller,
      @Param("idempotencyKey") String idempotencyKey,
      @Param("bodyHash") String bodyHash,
      @Param("at") Instant at);

  @Nullable Earlier find(
      @Param("caller") String caller, @Param("idempotencyKey") String idempotencyKey);

  record Earlier(String bodyHash, @Nullable String answer) {}

  void answer(
      @Param("caller") String caller,
      @Param("idempotencyKey") String idempotencyKey,
      @Param("answer") String answer);
}
