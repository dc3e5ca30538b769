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
 * group, the pool. All cases meet at the pool's row, so it comes last: it is held for the entry and
 * the commit alone.
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

  /** An entry as it is asked for. */
  private record Asked(
      String key,
      EntryKind kind,
      String caseNumber,
      @Nullable String idNumber,
      @Nullable String affiliates,
      long fen) {}

  @Transactional
  public Entry reserve(String key, String caseNumber, Client client, long fen) {
    open(caseNumber, client.idNumber());
    var asked =
        new Asked(key, EntryKind.RESERVE, caseNumber, client.idNumber(), client.affiliates(), fen);
    var made = entries.find(key);
    if (made != null) return again(made, asked, fen);
    events.publishEvent(new Reserving(caseNumber));
    if (accounts.add(caseNumber, client.idNumber(), asked.kind().of(fen), 0) == 0) {
      throw Refusal.conflict("guarantee.other-client", caseNumber);
    }
    clients.reserve(client, fen);
    var move = new Move(asked.kind().of(fen), client.idNumber());
    // what stood in the way may be gone when it is looked at: then it is tried again
    while (pool.reserve(move) == 0) refuse(client, fen);
    return write(asked, move);
  }

  private void open(String caseNumber, String idNumber) {
    try {
      accounts.create(caseNumber, idNumber);
    } catch (DuplicateKeyException there) {
      accounts.lock(caseNumber);
    }
  }

  @Transactional
  public Entry move(EntryKind kind, String key, String caseNumber, long fen) {
    var account = accounts.lock(caseNumber);
    var idNumber = account == null ? null : account.idNumber();
    var asked = new Asked(key, kind, caseNumber, idNumber, null, fen);
    var made = entries.find(key);
    return made == null ? post(asked) : again(made, asked, fen);
  }

  @Transactional
  public Entry free(String key, String caseNumber) {
    var account = accounts.lock(caseNumber);
    var fen = account == null ? 0 : account.reserved();
    var idNumber = account == null ? null : account.idNumber();
    var asked = new Asked(key, EntryKind.FREE, caseNumber, idNumber, null, fen);
    var made = entries.find(key);
    return made == null ? post(asked) : again(made, asked, made.fen());
  }

  private Entry post(Asked asked) {
    var by = asked.kind().of(asked.fen());
    var idNumber = asked.idNumber();
    if (!by.isNone()) {
      long paid = Math.max(0, by.owed());
      if (idNumber == null || accounts.add(asked.caseNumber(), idNumber, by, paid) == 0) {
        var fen = Yuan.grouped(asked.fen());
        throw Refusal.conflict(asked.kind().lacking(), asked.caseNumber(), fen);
      }
      clients.add(idNumber, by);
    }
    var move = new Move(by, idNumber);
    if (pool.move(move) == 0) {
      throw new IllegalStateException("The pool has less than its cases: " + asked);
    }
    return write(asked, move);
  }

  /** The pool's row is locked: the sums beside the entry are what it made of them. */
  private Entry write(Asked asked, Move move) {
    var entry =
        new Entry(
            move.seq(),
            asked.key(),
            asked.kind(),
            asked.caseNumber(),
            asked.idNumber(),
            asked.affiliates(),
            asked.fen(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            actors.current().username());
    try {
      entries.insert(entry);
    } catch (DuplicateKeyException faster) {
      throw new PessimisticLockingFailureException("The key was taken meanwhile", faster);
    }
    return entry;
  }

  /**
   * @param fen that the entry must have
   */
  private static Entry again(LedgerEntry made, Asked asked, long fen) {
    boolean same =
        made.entryKey().equals(asked.key())
            && made.kind() == asked.kind()
            && made.caseNumber().equals(asked.caseNumber())
            && made.fen() == fen
            && (made.kind() != EntryKind.RESERVE
                || Objects.equals(made.idNumber(), asked.idNumber()));
    if (!same) throw Refusal.unprocessable("guarantee.key-reused", asked.key());
    return made.entry();
  }

  private void refuse(Client client, long fen) {
    var now = pool.get();
    var with = now.amounts().plus(EntryKind.RESERVE.of(fen));
    var excess =
        now.limits().excess(with, clients.liability(client), clients.liabilityOfGroup(client));
    if (excess == null) return;
    throw Refusal.conflict(
            excess.code(), Yuan.grouped(fen), Yuan.grouped(Math.max(0, fen + excess.missing())))
        .with("available", Math.max(0, fen + excess.missing()));
  }
}
