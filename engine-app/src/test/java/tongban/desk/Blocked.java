package tongban.desk;

import java.sql.Connection;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Waits until so many transactions wait for locks of others. */
final class Blocked {
  private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

  private static final String H2 =
      "select count(*) from information_schema.sessions where blocker_id is not null";
  private static final String MYSQL =
      "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";

  private Blocked() {}

  static void await(JdbcTemplate database, int transactions) {
    long until = System.nanoTime() + PATIENCE;
    var question = isH2(database) ? H2 : MYSQL;
    while (database.queryForObject(question, Integer.class) < transactions) {
      if (System.nanoTime() > until) throw new AssertionError("nobody waits");
      Thread.onSpinWait();
    }
  }

  private static boolean isH2(JdbcTemplate database) {
    return Boolean.TRUE.equals(
        database.execute((Connection c) -> c.getMetaData().getDatabaseProductName().equals("H2")));
  }
}
