package tongban.bank;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the bank said of an order.
 *
 * @param answerId the bank's own, the same when it says the same thing again; 100 characters
 * @param reason of a refusal, at most 200 characters
 * @param applied whether it moved the order: not when it came out of order or too late
 */
public record BankAnswer(
    String answerId,
    String orderId,
    BankOrderState state,
    Instant at,
    @Nullable String reason,
    boolean applied) {

  BankAnswer applied(boolean moves) {
    return new BankAnswer(answerId, orderId, state, at, reason, moves);
  }
}
