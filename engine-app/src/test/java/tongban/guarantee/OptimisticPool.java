package tongban.guarantee;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.guarantee.GuaranteePool.Client;

/**
 * The same pool as it is mostly written: the row is read, checked in Java, and written back if
 * nobody else has meanwhile; else the transaction is rolled back and tried again after a random
 * pause that doubles. Cases, clients and ledger are written as in the other, and before the pool is
 * read, so that the time in which somebody can get in between is as short as it can be.
 */
final class OptimisticPool {
  private static final int MOST_ATTEMPTS = 10_000;
  private static final long LONGEST_PAUSE = 200;

  private final PoolRows pool;
  private final AccountRows accounts;
  private final EntryRows entries;
  private final Clients clients;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final RetryTemplate retry;
  private final LongAdder conflicts = new LongAdder();

  /**
   * @param pause longest of the first pause, in milliseconds
   */
  OptimisticPool(ApplicationContext node, int pause) {
    pool = node.getBean(PoolRows.class);
    accounts = node.getBean(AccountRows.class);
    entries = node.getBean(EntryRows.class);
    clients = node.getBean(Clients.class);
    jdbc = node.getBean(JdbcTemplate.class);
    transaction = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
    retry =
        RetryTemplate.builder()
            .maxAttempts(MOST_ATTEMPTS)
            .exponentialBackoff(pause, 2, LONGEST_PAUSE, true)
            .retryOn(ConcurrencyFailureException.class)
            .traversingCauses()
            .build();
  }

  void reserve(String key, String caseNumber, Client client, long fen) {
    whole(
        () -> {
          accounts.create(caseNumber, client.idNumber());
          if (entries.find(key) != null) return;
          accounts.add(caseNumber, client.idNumber(), EntryKind.RESERVE.of(fen), 0);
          clients.reserve(client, fen);
          write(EntryKind.RESERVE, key, caseNumber, client, fen);
        });
  }

  void move(EntryKind kind, String key, String caseNumber, Client client, long fen) {
    whole(
        () -> {
          accounts.lock(caseNumber);
          if (entries.find(key) != null) return;
          accounts.add(caseNumber, client.idNumber(), kind.of(fen), 0);
          clients.add(client.idNumber(), kind.of(fen));
          write(kind, key, caseNumber, client, fen);
        });
  }

  long conflicts() {
    return conflicts.sum();
  }

  private void whole(Runnable work) {
    retry.execute(
        attempt -> {
          if (attempt.getRetryCount() > 0) conflicts.increment();
          transaction.executeWithoutResult(status -> work.run());
          return null;
        });
  }

  private void write(EntryKind kind, String key, String caseNumber, Client client, long fen) {
    long liability = kind == EntryKind.RESERVE ? clients.liability(client) : 0;
    var read = pool.get();
    var now = read.amounts().plus(kind.of(fen));
    boolean over = read.limits().excess(now, liability, 0) != null;
    if (over || now.isNegative()) throw new IllegalStateException("refused");
    int written =
        jdbc.update(
            "update guarantee_pool set reserved = ?, drawn = ?, owed = ?, seq = ?"
                + " where id = 1 and seq = ?",
            now.reserved(),
            now.drawn(),
            now.owed(),
            read.seq() + 1,
            read.seq());
    if (written == 0) throw new OptimisticLockingFailureException("somebody was faster");
    entries.insert(
        new Entry(
            read.seq() + 1,
            key,
            kind,
            caseNumber,
            client.idNumber(),
            null,
            fen,
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            "system"));
  }
}
