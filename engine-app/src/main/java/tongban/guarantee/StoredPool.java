package tongban.guarantee;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import tongban.process.WholeTransaction;

/** Checks what is asked for, and asks again where another transaction got in the way. */
@Service
class StoredPool implements GuaranteePool {
  private final Ledger ledger;
  private final AccountRows accounts;
  private final Door door;
  private final WholeTransaction transaction;

  StoredPool(Ledger ledger, AccountRows accounts, Door door, WholeTransaction transaction) {
    this.ledger = ledger;
    this.door = door;
    this.accounts = accounts;
    this.transaction = transaction;
  }

  @Override
  public Entry reserve(String key, String caseNumber, Client client, long fen) {
    Checks.key(key);
    Checks.caseNumber(caseNumber);
    Checks.amount(fen);
    var known = Checks.client(client);
    return made(() -> ledger.reserve(key, caseNumber, known, fen));
  }

  @Override
  public Entry draw(String key, String caseNumber, long fen) {
    return move(EntryKind.DRAW, key, caseNumber, fen);
  }

  @Override
  public Entry free(String key, String caseNumber) {
    Checks.key(key);
    Checks.caseNumber(caseNumber);
    return made(() -> ledger.free(key, caseNumber));
  }

  @Override
  public Entry repay(String key, String caseNumber, long fen) {
    return move(EntryKind.REPAY, key, caseNumber, fen);
  }

  @Override
  public Entry compensate(String key, String caseNumber, long fen) {
    return move(EntryKind.COMPENSATE, key, caseNumber, fen);
  }

  @Override
  public Entry recover(String key, String caseNumber, long fen) {
    return move(EntryKind.RECOVER, key, caseNumber, fen);
  }

  private Entry move(EntryKind kind, String key, String caseNumber, long fen) {
    Checks.key(key);
    Checks.caseNumber(caseNumber);
    Checks.amount(fen);
    return made(() -> ledger.move(kind, key, caseNumber, fen));
  }

  private Entry made(Supplier<Entry> entry) {
    return door.inside(() -> transaction.run(entry));
  }

  @Override
  public Standing standing(String caseNumber) {
    var account = accounts.find(caseNumber);
    return account == null ? new Standing(caseNumber, 0, 0, 0, 0) : account.standing();
  }
}
