package tongban.guarantee;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case's account with its client, both locked and with them the client's group, and beside them
 * the entry that has the key which is asked for; amounts in fen.
 *
 * @param name of the client; null where the client is new
 * @param affiliates key of the client's group; null where none is known
 * @param clientReserved of the client in all its cases, as {@code clientDrawn} and {@code
 *     clientOwed}
 * @param groupLiability of the client's group; 0 where it has none
 * @param seq of the entry; null where there is none, as all that follows
 */
record Locked(
    String caseNumber,
    String idNumber,
    long reserved,
    long drawn,
    long owed,
    @Nullable String name,
    @Nullable String affiliates,
    long clientReserved,
    long clientDrawn,
    long clientOwed,
    long groupLiability,
    @Nullable Long seq,
    @Nullable String entryKey,
    @Nullable EntryKind kind,
    @Nullable String entryCase,
    @Nullable String entryClient,
    @Nullable String entryAffiliates,
    long fen,
    @Nullable Instant madeAt,
    @Nullable String actor) {

  Amounts amounts() {
    return new Amounts(reserved, drawn, owed);
  }

  /** The client; null where it is new. */
  @Nullable Debtor client() {
    if (name == null) return null;
    long used = clientReserved + clientDrawn + clientOwed;
    return new Debtor(idNumber, name, affiliates, clientReserved, clientDrawn, clientOwed, used);
  }

  /** The entry that has the key. */
  @Nullable Entry made() {
    if (seq == null) return null;
    return new Entry(
        seq,
        Objects.requireNonNull(entryKey),
        Objects.requireNonNull(kind),
        Objects.requireNonNull(entryCase),
        entryClient,
        entryAffiliates,
        fen,
        Objects.requireNonNull(madeAt),
        Objects.requireNonNull(actor));
  }
}
