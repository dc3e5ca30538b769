package tongban.bank;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A loan that the bank was asked for.
 *
 * @param contract number of the guarantee contract
 * @param fen the loan, {@code months} its term
 * @param endReason of a refusal or a cancellation
 */
public record BankOrder(
    String id,
    String caseNumber,
    BankOrderState state,
    String contract,
    String borrower,
    String idNumber,
    long fen,
    int months,
    String purpose,
    String orderedBy,
    Instant orderedAt,
    @Nullable Instant endedAt,
    @Nullable String endReason) {}
