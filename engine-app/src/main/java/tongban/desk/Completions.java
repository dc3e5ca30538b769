package tongban.desk;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tongban.process.WholeTransaction;

/**
 * Completes tasks, each in a transaction of its own. What is to be held until others have signed is
 * carried out once for a trial, so that whoever completes learns at once what the flow refuses; and
 * what it refuses after the last signature is given back.
 */
@Component
class Completions {
  private final Desk desk;
  private final Signers signers;
  private final WholeTransaction transaction;

  Completions(Desk desk, Signers signers, WholeTransaction transaction) {
    this.desk = desk;
    this.signers = signers;
    this.transaction = transaction;
  }

  /**
   * @param then what is still done in the same transaction
   */
  <T> T complete(String taskId, Desk.Completion completion, Function<Desk.Done, T> then) {
    return carriedOutOrGivenBack(
        way ->
            way == Way.CARRY_OUT
                ? usual(taskId, completion, then)
                : run(() -> then.apply(desk.complete(taskId, completion, way))));
  }

  private <T> T usual(String taskId, Desk.Completion completion, Function<Desk.Done, T> then) {
    try {
      return run(() -> then.apply(desk.complete(taskId, completion, Way.CARRY_OUT)));
    } catch (Untried untried) {
      tryOut(taskId, completion);
      return run(() -> then.apply(desk.complete(taskId, completion, Way.HOLD)));
    }
  }

  private void tryOut(String taskId, Desk.Completion completion) {
    try {
      run(() -> desk.tryOut(taskId, completion));
    } catch (TriedOut possible) {
      // It has been rolled back.
    }
  }

  void remove(String taskId, long signer) {
    carriedOutOrGivenBack(
        way ->
            run(
                () -> {
                  signers.remove(taskId, signer, way);
                  return true;
                }));
  }

  private static <T> T carriedOutOrGivenBack(Function<Way, T> work) {
    try {
      return work.apply(Way.CARRY_OUT);
    } catch (Impossible impossible) {
      return work.apply(Way.GIVE_BACK);
    }
  }

  private <T> T run(Supplier<T> work) {
    return transaction.run(work);
  }

  /** What becomes of completions that others sign. */
  enum Way {
    /** What they have signed is carried out; what they are to sign is {@link Untried}. */
    CARRY_OUT,
    /** What they are to sign has been tried and is held. */
    HOLD,
    /** What they have signed is not possible any more. */
    GIVE_BACK
  }

  /** A completion is to be held and has not been tried. */
  static final class Untried extends Signal {}

  /** The trial has gone well. */
  static final class TriedOut extends Signal {}

  /** What all have signed is refused by the flow. */
  static final class Impossible extends Signal {}

  private abstract static class Signal extends RuntimeException {
    Signal() {
      super(null, null, false, false);
    }
  }
}
