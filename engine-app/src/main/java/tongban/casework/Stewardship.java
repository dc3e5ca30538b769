package tongban.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a case is followed by a steward, or was not to be.
 *
 * @param ground {@code KEY_PROJECT}, {@code SPECIAL_PROJECT} or {@code SPECIAL_PERSON}
 * @param basis what proves the ground, in words
 * @param steward username; null where it was declined
 * @param priority 0 to 100, higher comes first
 * @param standardDays working days that the standard path would have had
 * @param takenDays working days from acceptance to the last decision, without suspensions
 * @param savedDays the difference, negative where it took longer; null until decided
 * @param standardWaves how many waves the standard path has
 */
record Stewardship(
    long id,
    String caseNumber,
    State state,
    @Nullable String ground,
    @Nullable String basis,
    @Nullable String steward,
    @Nullable String stewardName,
    int priority,
    @Nullable String opinion,
    String decidedBy,
    Instant decidedAt,
    @Nullable Integer standardDays,
    @Nullable Integer takenDays,
    @Nullable Integer savedDays,
    @Nullable Integer standardWaves) {

  enum State {
    APPROVED,
    DECLINED
  }
}
