package tongban.guarantee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case's account in the pool, in fen.
 *
 * @param compensated all that was ever paid to the bank for it
 * @param expiresAt when its most urgent clock runs out; null where none runs
 * @param expiringClock name of that clock
 */
record Account(
    String caseNumber,
    String idNumber,
    String name,
    long reserved,
    long drawn,
    long owed,
    long compensated,
    @Nullable Instant expiresAt,
    @Nullable String expiringClock) {

  Amounts amounts() {
    return new Amounts(reserved, drawn, owed);
  }

  Standing standing() {
    return new Standing(caseNumber, reserved, drawn, compensated, compensated - owed);
  }
}
