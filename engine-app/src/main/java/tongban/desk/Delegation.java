package tongban.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked for an opinion on a task that stays another's.
 *
 * @param owner who gets it back
 * @param asked who has it meanwhile
 * @param answer null while it is open, and when it was called back
 */
record Delegation(
    long id,
    String taskId,
    String owner,
    String ownerName,
    String asked,
    String askedName,
    String question,
    Instant askedAt,
    State state,
    @Nullable String answer,
    @Nullable Instant answeredAt) {

  enum State {
    OPEN,
    ANSWERED,
    RECALLED
  }
}
