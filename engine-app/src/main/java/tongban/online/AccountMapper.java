package tongban.online;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import tongban.casework.Applicant;

/** Applicants who have signed in once, and their sessions. */
@Mapper
interface AccountMapper {

  /** Id of the account of this number, locked for the rest of the transaction. */
  @Nullable Long lock(@Param("idType") Applicant.IdType idType, @Param("idNumber") String idNumber);

  void insert(@Param("identity") IdentityPlatform.Identity identity);

  void rename(@Param("id") long id, @Param("name") String name);

  void insertSession(
      @Param("tokenHash") String tokenHash,
      @Param("account") long account,
      @Param("agentName") String agentName,
      @Param("mobile") String mobile,
      @Param("expiresAt") Instant expiresAt);

  @Nullable SignedIn signedIn(@Param("tokenHash") String tokenHash, @Param("now") Instant now);

  void removeSession(String tokenHash);

  /** Sessions that are over. */
  void forget(Instant now);
}
