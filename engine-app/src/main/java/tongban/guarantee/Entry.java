package tongban.guarantee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the pool's ledger, never changed; its amount in fen. What the pool has after it is
 * beside it in the ledger.
 *
 * @param seq its place, from 1 without a gap
 * @param entryKey idempotency key
 * @param idNumber of the client; null where nothing was ever reserved for the case
 * @param affiliates group of the client from a reservation on; null where it is none or names none
 * @param actor username, or {@code system}
 */
public record Entry(
    long seq,
    String entryKey,
    EntryKind kind,
    String caseNumber,
    @Nullable String idNumber,
    @Nullable String affiliates,
    long fen,
    Instant madeAt,
    String actor) {}
