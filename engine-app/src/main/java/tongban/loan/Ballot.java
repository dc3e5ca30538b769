package tongban.loan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a review meeting, and how they voted.
 *
 * @param meeting of the case, from 1
 * @param member username
 * @param ballot null while there is none
 */
record Ballot(
    String caseNumber,
    int meeting,
    String member,
    String memberName,
    @Nullable Vote ballot,
    @Nullable String reason,
    @Nullable Instant castAt) {

  enum Vote {
    /** 同意. */
    AGREE,
    /** 不同意. */
    OPPOSE,
    /** 弃权: takes part. */
    ABSTAIN,
    /** 回避: takes no part. */
    RECUSED
  }
}
