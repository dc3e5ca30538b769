package tongban.guarantee;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tongban.casework.CaseView;

/**
 * The pool as its page shows it; every amount in fen.
 *
 * @param multiple of the net assets that it may be liable for
 * @param version of the terms
 * @param owed paid to banks and not recovered yet
 * @param balance what can still be reserved within the cap
 * @param liability reserved and drawn together, at most {@code liabilityLimit} (art. 15)
 * @param clientLimit what one client may be liable for, as {@code affiliatesLimit} with its
 *     affiliates (art. 16)
 * @param entries of the ledger
 */
record PoolView(
    long cap,
    long netAssets,
    int multiple,
    int version,
    long reserved,
    long drawn,
    long owed,
    long balance,
    long liability,
    long liabilityLimit,
    long clientLimit,
    long affiliatesLimit,
    long entries) {

  static PoolView of(Pool pool) {
    var amounts = pool.amounts();
    var limits = pool.limits();
    return new PoolView(
        pool.cap(),
        pool.netAssets(),
        pool.multiple(),
        pool.version(),
        pool.reserved(),
        pool.drawn(),
        pool.owed(),
        pool.cap() - amounts.used(),
        amounts.liability(),
        limits.liability(),
        limits.client(),
        limits.affiliates(),
        pool.seq());
  }

  /**
   * @param affiliates key of the group of related enterprises; null where none is known
   */
  record ClientRow(
      String idNumber,
      String name,
      @Nullable String affiliates,
      long reserved,
      long drawn,
      long owed) {

    static ClientRow of(Debtor debtor) {
      return new ClientRow(
          debtor.idNumber(),
          debtor.name(),
          debtor.affiliates(),
          debtor.reserved(),
          debtor.drawn(),
          debtor.owed());
    }
  }

  /**
   * @param compensated all that was ever paid to the bank for it, as {@code recovered} what is back
   * @param expiresAt when its most urgent clock runs out; null where none runs
   * @param clockTitle name of that clock, as people read it
   */
  record CaseRow(
      String caseNumber,
      CaseView.Named client,
      long reserved,
      long drawn,
      long owed,
      long compensated,
      long recovered,
      @Nullable OffsetDateTime expiresAt,
      @Nullable String clock,
      @Nullable String clockTitle) {

    static CaseRow of(Account account, @Nullable String clockTitle) {
      return new CaseRow(
          account.caseNumber(),
          new CaseView.Named(account.idNumber(), account.name()),
          account.reserved(),
          account.drawn(),
          account.owed(),
          account.compensated(),
          account.compensated() - account.owed(),
          at(account.expiresAt()),
          account.expiringClock(),
          clockTitle);
    }
  }

  /**
   * @param client null where nothing was ever reserved for the case
   * @param reserved of the whole pool after it, as {@code drawn}, {@code owed}, {@code balance}
   */
  record EntryRow(
      long seq,
      EntryKind kind,
      String caseNumber,
      CaseView.@Nullable Named client,
      long amount,
      OffsetDateTime at,
      String actor,
      long reserved,
      long drawn,
      long owed,
      long balance) {

    static EntryRow of(LedgerEntry entry, @Nullable String name) {
      var number = entry.idNumber();
      return new EntryRow(
          entry.seq(),
          entry.kind(),
          entry.caseNumber(),
          number == null ? null : new CaseView.Named(number, name == null ? number : name),
          entry.fen(),
          CaseView.shown(entry.madeAt()),
          entry.actor(),
          entry.reserved(),
          entry.drawn(),
          entry.owed(),
          entry.balance());
    }
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : CaseView.shown(instant);
  }
}
