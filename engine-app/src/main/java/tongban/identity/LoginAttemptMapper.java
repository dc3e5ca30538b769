package tongban.identity;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LoginAttemptMapper {

  Optional<LoginAttempt> find(String username);

  /**
   * Counts one more failure, in one statement.
   *
   * @return 0 when the name has no row yet
   */
  int count(
      @Param("username") String username,
      @Param("now") Instant now,
      @Param("most") int most,
      @Param("lockedUntil") Instant lockedUntil);

  void insert(@Param("username") String username, @Param("now") Instant now);

  void forget(String username);

  /** So that the count begins again. */
  void forgetEnded(@Param("username") String username, @Param("now") Instant now);

  void forgetBefore(Instant instant);
}
