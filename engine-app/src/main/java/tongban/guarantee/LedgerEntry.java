package tongban.guarantee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the ledger has it, with the sums after it; amounts in fen.
 *
 * @param reserved of the whole pool after it, as {@code drawn} and {@code owed}
 * @param owed paid to banks and not recovered yet
 * @param balance what could be reserved after it: the cap less all three
 */
record LedgerEntry(
    long seq,
    String entryKey,
    EntryKind kind,
    String caseNumber,
    @Nullable String idNumber,
    @Nullable String affiliates,
    long fen,
    Instant madeAt,
    String actor,
    long reserved,
    long drawn,
    long owed,
    long balance) {

  Entry entry() {
    return new Entry(seq, entryKey, kind, caseNumber, idNumber, affiliates, fen, madeAt, actor);
  }
}
