package tongban.guarantee;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.guarantee.GuaranteePool.Client;
import tongban.identity.Actors;
import tongban.web.Refusal;

/**
 * Makes the entries. Rows are locked in this order: the case's account, its client, the client's
 * group, the pool. All cases meet at the pool's row, so it comes last: it is held for two
 * statements and the commit alone.
 */
@Component
class Ledger {
  private final PoolRows pool;
  private final AccountRows accounts;
  private final EntryRows entries;
  private final Clients clients;
  private final ApplicationEventPublisher events;
  private final Actors actors;
  private final Clock clock;

  Ledger(
      PoolRows pool,
      AccountRows accounts,
      EntryRows entries,
      Clients clients,
      ApplicationEventPublisher events,
      Actors actors,
      Clock clock) {
    this.pool = pool;
    this.accounts = accounts;
    this.entries = entries;
    this.clients = clients;
    this.events = events;
    this.actors = actors;
    this.clock = clock;
  }

  /** A case is about to have something reserved; its account is locked. */
  record Reserving(String caseNumber) {}

  @Transactional
  public Entry reserve(String key, String caseNumber, Client client, long fen) {
    open(caseNumber, client.idNumber());
    var account = Objects.requireNonNull(accounts.lock(caseNumber, key));
    var posting =
        posting(key, EntryKind.RESERVE, caseNumber, client.idNumber(), client.affiliates(), fen);
    var made = account.made();
    if (made != null) return again(made, posting);
    if (!account.idNumber().equals(client.idNumber())) {
      throw Refusal.conflict("guarantee.other-client", caseNumber);
    }
    events.publishEvent(new Reserving(caseNumber));
    var liable = clients.describe(client, account);
    if (pool.post(posting) == 0) throw refused(liable, fen);
    return write(posting);
  }

  private void open(String caseNumber, String idNumber) {
    try {
      accounts.create(caseNumber, idNumber);
    } catch (DuplicateKeyException there) {
      // it is locked with its client in a moment
    }
  }

  @Transactional
  public Entry move(EntryKind kind, String key, String caseNumber, long fen) {
    var account = accounts.lock(caseNumber, key);
    return post(account, kind, key, caseNumber, fen);
  }

  @Transactional
  public Entry free(String key, String caseNumber) {
    var account = accounts.lock(caseNumber, key);
    var fen = account == null ? 0 : account.reserved();
    return post(account, EntryKind.FREE, key, caseNumber, fen);
  }

  private Entry post(
      @Nullable Locked account, EntryKind kind, String key, String caseNumber, long fen) {
    var idNumber = account == null ? null : account.idNumber();
    var posting = posting(key, kind, caseNumber, idNumber, null, fen);
    var made = account == null ? madeElsewhere(key) : account.made();
    if (made != null) return again(made, posting);
    if (posting.by().isNone()) {
      pool.count();
      return write(posting);
    }
    var has = account == null ? Amounts.NONE : account.amounts();
    if (has.plus(posting.by()).isNegative()) {
      throw Refusal.conflict(kind.lacking(), caseNumber, Yuan.grouped(fen));
    }
    if (pool.post(posting) == 0) {
      throw new IllegalStateException("The pool has less than its cases: " + posting);
    }
    return write(posting);
  }

  private @Nullable Entry madeElsewhere(String key) {
    var made = entries.find(key);
    return made == null ? null : made.entry();
  }

  private Posting posting(
      String key,
      EntryKind kind,
      String caseNumber,
      @Nullable String idNumber,
      @Nullable String affiliates,
      long fen) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var by = actors.current().username();
    return new Posting(key, kind, caseNumber, idNumber, affiliates, fen, now, by);
  }

  /** The pool's row is locked: number and sums of the entry are what it made of them. */
  private Entry write(Posting posting) {
    try {
      entries.insert(posting);
    } catch (DuplicateKeyException faster) {
      throw new PessimisticLockingFailureException("The key was taken meanwhile", faster);
    }
    return posting.entry();
  }

  private static Entry again(Entry made, Posting posting) {
    if (posting.isMade(made)) return made;
    throw Refusal.unprocessable("guarantee.key-reused", posting.entry().entryKey());
  }

  private RuntimeException refused(Clients.Liable liable, long fen) {
    var now = pool.get();
    var with = now.amounts().plus(EntryKind.RESERVE.of(fen));
    var excess = now.limits().excess(with, liable.client() + fen, liable.group() + fen);
    if (excess == null) {
      return new PessimisticLockingFailureException("What stood in the way is gone");
    }
    long left = Math.max(0, fen + excess.missing());
    return Refusal.conflict(excess.code(), Yuan.grouped(fen), Yuan.grouped(left))
        .with("available", left);
  }
}
