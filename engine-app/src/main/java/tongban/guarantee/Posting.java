package tongban.guarantee;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry on its way into the ledger: what is asked for, and the number that it gets there. */
final class Posting {
  private final String entryKey;
  private final EntryKind kind;
  private final String caseNumber;
  private final @Nullable String idNumber;
  private final @Nullable String affiliates;
  private final long fen;
  private final Instant madeAt;
  private final String actor;
  private final Amounts by;
  private final long liability;

  /** To the bank. */
  private final long paid;

  /** Set by the database's driver. */
  private long seq;

  /**
   * @param idNumber of the client; null where the case has no account
   */
  Posting(
      String entryKey,
      EntryKind kind,
      String caseNumber,
      @Nullable String idNumber,
      @Nullable String affiliates,
      long fen,
      Instant madeAt,
      String actor) {
    this.entryKey = entryKey;
    this.kind = kind;
    this.caseNumber = caseNumber;
    this.idNumber = idNumber;
    this.affiliates = affiliates;
    this.fen = fen;
    this.madeAt = madeAt;
    this.actor = actor;
    by = kind.of(fen);
    liability = by.liability();
    paid = Math.max(0, by.owed());
  }

  /** What it adds to the account, the client and the pool. */
  Amounts by() {
    return by;
  }

  /** Whether it asks for what the limits are about. */
  boolean isReservation() {
    return kind == EntryKind.RESERVE;
  }

  Entry entry() {
    return new Entry(seq, entryKey, kind, caseNumber, idNumber, affiliates, fen, madeAt, actor);
  }

  /**
   * Whether an entry that has its key is this one.
   *
   * @param made an entry whose amount is beyond doubt for {@link EntryKind#FREE}: it was what there
   *     was to be freed
   */
  boolean isMade(Entry made) {
    return made.entryKey().equals(entryKey)
        && made.kind() == kind
        && made.caseNumber().equals(caseNumber)
        && (kind == EntryKind.FREE || made.fen() == fen)
        && (!isReservation() || Objects.equals(made.idNumber(), idNumber));
  }

  @Override
  public String toString() {
    return entry().toString();
  }
}
