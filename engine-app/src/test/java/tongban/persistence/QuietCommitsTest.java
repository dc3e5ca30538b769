package tongban.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Public, as its statements call it. */
public class QuietCommitsTest {
  private static volatile CountDownLatch inside = new CountDownLatch(0);
  private static volatile CountDownLatch go = new CountDownLatch(0);

  @TempDir Path directory;
  private final ExecutorService others = Executors.newCachedThreadPool();
  private final JdbcDataSource file = new JdbcDataSource();
  private final QuietCommits quiet = new QuietCommits(Duration.ofMinutes(1));
  private DataSource database = new SingleConnectionDataSource();

  @BeforeEach
  void open() throws Exception {
    file.setURL("jdbc:h2:file:%s/db;WRITE_DELAY=0;DB_CLOSE_DELAY=-1".formatted(directory));
    database = quiet.of(file);
    run(database, "create table a (id int primary key, n int)");
    run(database, "create alias hold for 'tongban.persistence.QuietCommitsTest.hold'");
    run(database, "insert into a values (1, 0)");
    inside = new CountDownLatch(1);
    go = new CountDownLatch(1);
  }

  @AfterEach
  void close() throws Exception {
    go.countDown();
    others.shutdownNow();
    run(file, "shutdown immediately");
  }

  /** Called by statements: the statement lasts until it may go on. */
  public static int hold(int id) throws InterruptedException {
    inside.countDown();
    go.await();
    return id;
  }

  @Test
  void aTransactionEndsWhenNoStatementWrites() throws Exception {
    try (var one = begin(database);
        var two = begin(database)) {
      run(two, "insert into a values (2, 0)");
      var writes = held(one, "insert into a values (hold(3), 0)");
      assertThat(waitsFor(writes, () -> commit(two))).isTrue();
    }
  }

  @Test
  void soDoesAStatementThatIsATransaction() throws Exception {
    try (var one = begin(database)) {
      var writes = held(one, "update a set n = hold(3) where id = 1");
      assertThat(waitsFor(writes, () -> run(database, "insert into a values (2, 0)"))).isTrue();
    }
  }

  @Test
  void nobodyWaitsForWhoReads() throws Exception {
    try (var one = begin(database);
        var two = begin(database)) {
      run(two, "insert into a values (2, 0)");
      var reads = held(one, "\n  select hold(id) from a");
      assertThat(waitsFor(reads, () -> commit(two))).isFalse();
    }
  }

  @Test
  void whoWaitsForARowIsNotWaitedForLong() throws Exception {
    var impatient = new QuietCommits(Duration.ofMillis(10)).of(file);
    try (var one = begin(impatient);
        var two = begin(impatient)) {
      run(two, "update a set n = 2 where id = 1");
      var writes = held(one, "update a set n = n + 1 where hold(id) = 1");
      go.countDown();
      others.submit(() -> commit(two)).get(1, TimeUnit.MINUTES);
      writes.get(1, TimeUnit.MINUTES);
      one.commit();
    }
    assertThat(number()).isEqualTo(3);
  }

  @Test
  void whatFailsHoldsNobodyUp() throws Exception {
    try (var one = begin(database);
        var two = begin(database)) {
      assertThatThrownBy(() -> run(one, "insert into a values (1, 0)"))
          .isInstanceOf(SQLException.class);
      run(two, "update a set n = 7 where id = 1");
      assertThat(waits(others.submit(() -> commit(two)))).isFalse();
    }
    assertThat(number()).isEqualTo(7);
  }

  private Future<?> held(Connection connection, String sql) throws Exception {
    var running = others.submit(() -> run(connection, sql));
    while (inside.getCount() > 0 && !running.isDone()) Thread.onSpinWait();
    if (running.isDone()) running.get();
    return running;
  }

  /** Whether it waits for what is held, which goes on then. */
  private boolean waitsFor(Future<?> held, Callable<?> call) throws Exception {
    var ends = others.submit(call);
    boolean waited = waits(ends);
    go.countDown();
    ends.get(1, TimeUnit.MINUTES);
    held.get(1, TimeUnit.MINUTES);
    return waited;
  }

  /** Whether it does, as soon as it does or has ended. */
  private boolean waits(Future<?> ends) {
    while (!ends.isDone() && !quiet.isWaitedFor()) Thread.onSpinWait();
    return !ends.isDone();
  }

  private static Connection begin(DataSource database) throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static Void commit(Connection connection) throws SQLException {
    connection.commit();
    return null;
  }

  private static Void run(DataSource database, String sql) throws SQLException {
    try (var connection = database.getConnection()) {
      return run(connection, sql);
    }
  }

  private static Void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
    return null;
  }

  private int number() throws SQLException {
    try (var connection = file.getConnection();
        var rows = connection.createStatement().executeQuery("select n from a where id = 1")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
