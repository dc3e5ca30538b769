package tongban.guarantee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Replays the whole ledger against the rows of the pool, as all of them are at one instant. */
@Component
class LedgerCheck {
  private static final int BATCH = 1000;

  private final PoolRows pool;
  private final EntryRows entries;
  private final AccountRows accounts;
  private final ClientRows clients;

  LedgerCheck(PoolRows pool, EntryRows entries, AccountRows accounts, ClientRows clients) {
    this.pool = pool;
    this.entries = entries;
    this.accounts = accounts;
    this.clients = clients;
  }

  /**
   * @param differences in words of the trade; none is expected
   */
  record Report(long entries, List<String> differences) {}

  /** Entries that are made meanwhile are not seen: the transaction reads what it began with. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Report run() {
    var now = pool.get();
    var terms = new ArrayList<>(pool.terms(null, Integer.MAX_VALUE));
    terms.sort(Comparator.comparing(Terms::version));
    var replay = new Replay(terms);
    var batch = entries.after(0, BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(replay::next);
      batch = entries.after(replay.entries(), BATCH);
    }
    replay.end(now);
    cases(replay);
    clients(replay);
    groups(replay);
    replay.rest();
    return new Report(replay.entries(), replay.differences());
  }

  private void cases(Replay replay) {
    var batch = accounts.page(null, null, "", BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(each -> replay.endOfCase(each.caseNumber(), each.amounts()));
      batch = accounts.page(null, null, batch.get(batch.size() - 1).caseNumber(), BATCH);
    }
  }

  private void clients(Replay replay) {
    var batch = clients.engaged("", BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(each -> replay.endOfClient(each.idNumber(), each.amounts()));
      batch = clients.engaged(batch.get(batch.size() - 1).idNumber(), BATCH);
    }
  }

  private void groups(Replay replay) {
    var batch = clients.groups("", BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(each -> replay.endOfGroup(each.groupKey(), each.liability()));
      batch = clients.groups(batch.get(batch.size() - 1).groupKey(), BATCH);
    }
  }
}
