package tongban.guarantee;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
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
 * pause that doubles. Each row of account, client and ledger has a statement of its own.
 */
final class OptimisticPool {
  private static final int MOST_ATTEMPTS = 10_000;
  private static final long LONGEST_PAUSE = 800;

  /** When the pool's row is read. */
  enum Read {
    /** Read, check, write: before anything is written for an entry that could be refused. */
    FIRST,
    /**
     * As late as can be, when account and client are written and locked already: the time in which
     * somebody can get in between is as short as it can be.
     */
    LATE
  }

  private final Read when;
  private final PoolRows pool;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final RetryTemplate retry;
  private final LongAdder conflicts = new LongAdder();

  /**
   * @param pause longest of the first pause, in milliseconds
   */
  OptimisticPool(ApplicationContext node, Read when, int pause) {
    this.when = when;
    pool = node.getBean(PoolRows.class);
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
          if (!isNew(key)) return;
          var first = when == Read.FIRST ? checked(EntryKind.RESERVE, client, fen) : null;
          jdbc.update(
              "insert into guarantee_account (case_number, id_number) values (?, ?)"
                  + " on duplicate key update case_number = guarantee_account.case_number",
              caseNumber,
              client.idNumber());
          account(EntryKind.RESERVE, caseNumber, fen);
          if (client(EntryKind.RESERVE, client, fen) == 0) {
            jdbc.update(
                "insert into guarantee_client (id_number, name) values (?, ?)"
                    + " on duplicate key update name = values(name)",
                client.idNumber(),
                client.name());
            client(EntryKind.RESERVE, client, fen);
          }
          write(first, EntryKind.RESERVE, key, caseNumber, client, fen);
        });
  }

  void move(EntryKind kind, String key, String caseNumber, Client client, long fen) {
    whole(
        () -> {
          if (!isNew(key)) return;
          var first = when == Read.FIRST ? checked(kind, client, fen) : null;
          account(kind, caseNumber, fen);
          client(kind, client, fen);
          write(first, kind, key, caseNumber, client, fen);
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

  private boolean isNew(String key) {
    return jdbc.queryForList("select seq from guarantee_entry where entry_key = ?", key).isEmpty();
  }

  private void account(EntryKind kind, String caseNumber, long fen) {
    var by = kind.of(fen);
    jdbc.update(
        "update guarantee_account set reserved = reserved + ?, drawn = drawn + ?"
            + " where case_number = ?",
        by.reserved(),
        by.drawn(),
        caseNumber);
  }

  private int client(EntryKind kind, Client client, long fen) {
    var by = kind.of(fen);
    return jdbc.update(
        "update guarantee_client set reserved = reserved + ?, drawn = drawn + ?"
            + " where id_number = ?",
        by.reserved(),
        by.drawn(),
        client.idNumber());
  }

  /** The pool as it is, which has room for the entry. */
  private Pool checked(EntryKind kind, Client client, long fen) {
    var read = pool.get();
    var now = read.amounts().plus(kind.of(fen));
    long liability = kind == EntryKind.RESERVE ? liability(client) : 0;
    boolean over = read.limits().excess(now, liability, 0) != null;
    if (over || now.isNegative()) throw new IllegalStateException("refused");
    return read;
  }

  /**
   * @param first the pool as it was read first; null where it is to be read now
   */
  private void write(
      @Nullable Pool first,
      EntryKind kind,
      String key,
      String caseNumber,
      Client client,
      long fen) {
    var read = first == null ? checked(kind, client, fen) : first;
    var now = read.amounts().plus(kind.of(fen));
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
    jdbc.update(
        "insert into guarantee_entry (seq, entry_key, kind, case_number, id_number, fen, made_at,"
            + " actor, reserved, drawn, owed, balance) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        read.seq() + 1,
        key,
        kind.name(),
        caseNumber,
        client.idNumber(),
        fen,
        Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS)),
        "system",
        now.reserved(),
        now.drawn(),
        now.owed(),
        read.cap() - now.used());
  }

  private long liability(Client client) {
    return jdbc
        .queryForList(
            "select reserved + drawn from guarantee_client where id_number = ?",
            Long.class,
            client.idNumber())
        .stream()
        .mapToLong(each -> each)
        .sum();
  }
}
