package tongban.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who signs beside a task.
 *
 * @param signing of those who were asked at once
 * @param round after somebody disagreed, all are asked anew in the next one
 * @param username who signs
 * @param remark what who asked has to say
 * @param signTask id of the signer's own task
 */
record Signer(
    long id,
    String signing,
    int round,
    String taskId,
    String username,
    String signerName,
    Turn turn,
    Agreement agreement,
    @Nullable String remark,
    String askedBy,
    String askedByName,
    State state,
    @Nullable String signTask,
    @Nullable String outcome,
    @Nullable String opinion,
    @Nullable Instant answeredAt) {

  enum Turn {
    /** The task is not completed before they have answered. */
    BEFORE,
    /** A completion is not carried out before they have agreed. */
    AFTER
  }

  enum Agreement {
    ALL,
    /** The first answer counts. */
    ANY
  }

  enum State {
    /** Is asked when the task is completed. */
    PLANNED,
    OPEN,
    ANSWERED,
    /** The answer of another was enough. */
    ENDED
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isAfter() {
    return turn == Turn.AFTER;
  }

  /** The same, to be asked in the next round. */
  Signer again() {
    return new Signer(
        0,
        signing,
        round + 1,
        taskId,
        username,
        signerName,
        turn,
        agreement,
        remark,
        askedBy,
        askedByName,
        State.PLANNED,
        null,
        null,
        null,
        null);
  }
}
