package tongban.online;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The memory of the simulated platform, which is another system. */
@Mapper
interface SimulatedSignInMapper {
  void insert(
      @Param("codeHash") String codeHash,
      @Param("identity") IdentityPlatform.Identity identity,
      @Param("expiresAt") Instant expiresAt);

  IdentityPlatform.@Nullable Identity find(
      @Param("codeHash") String codeHash, @Param("now") Instant now);

  /** 0 where another was first. */
  int remove(String codeHash);

  /** What nobody redeemed in time. */
  void forget(Instant now);
}
