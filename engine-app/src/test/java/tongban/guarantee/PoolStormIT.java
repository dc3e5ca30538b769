package tongban.guarantee;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tongban.MySqlServer;

/**
 * Sixty-four callers at once, {@code tongban.pool.operations} in all, in a process that is killed
 * {@code tongban.pool.kills} times, a third of them together with its MySQL: at every entry the cap
 * and the limits held, every answer was kept, each thing was done once, and nothing is left over.
 */
class PoolStormIT {
  private static final int CALLERS = 64;
  private static final int OPERATIONS = Integer.getInteger("tongban.pool.operations", 3_000);
  private static final int KILLS = Integer.getInteger("tongban.pool.kills", 2);
  private static final long SEED = Long.getLong("tongban.seed", System.nanoTime());

  /** Little enough that the cap and each limit stand in the way now and then. */
  private static final String TERMS =
      " set cap = 1200000000, net_assets = 1140000000, multiple = 1";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path directory;

  private final Random random = new Random(SEED);

  @Test
  void thePoolIsNeverOverdrawn() {
    System.out.println("tongban.seed " + SEED);
    try (var mysql = MySqlServer.durable()) {
      var url = mysql.createDatabase("pool");
      PoolNode.createTables(url, "root");
      var jdbc = new JdbcTemplate(new DriverManagerDataSource(url, "root", ""));
      jdbc.update("update guarantee_pool" + TERMS);
      jdbc.update("update guarantee_terms" + TERMS);
      long begin = System.nanoTime();
      for (int kill = 0; kill < KILLS; kill++) killed(kill, url, mysql, jdbc);
      finish(url);
      System.out.printf("%.0f s with %d kills%n", (System.nanoTime() - begin) / 1e9, KILLS);
      try (var node = PoolNode.start(url, "root", 2)) {
        check(node);
      }
    }
  }

  /** Runs until a part of the work is done, and then for a random moment. */
  private void killed(int number, String url, MySqlServer mysql, JdbcTemplate jdbc) {
    var process = start(url);
    long enough = (long) (OPERATIONS * 0.4) * (number + 1) / (KILLS + 1);
    await("work")
        .atMost(300, SECONDS)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              assertThat(process.isAlive()).as("the storm goes on").isTrue();
              return entries(jdbc) >= enough;
            });
    await().pollDelay(Duration.ofMillis(random.nextInt(100))).until(() -> true);
    process.destroyForcibly();
    ended(process);
    if (number % 3 == 1) {
      mysql.kill();
      mysql.start();
    }
  }

  private void finish(String url) {
    var process = start(url);
    assertThat(ended(process)).as("see " + directory.resolve("storm.log")).isZero();
  }

  private Process start(String url) {
    var log = directory.resolve("storm.log").toFile();
    var line =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Storm.class.getName(),
            url,
            directory.toString(),
            String.valueOf(CALLERS),
            String.valueOf(OPERATIONS),
            String.valueOf(SEED));
    try {
      return new ProcessBuilder(line)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int ended(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long entries(JdbcTemplate jdbc) {
    Long seq = jdbc.queryForObject("select seq from guarantee_pool", Long.class);
    return seq == null ? 0 : seq;
  }

  private void check(ConfigurableApplicationContext node) {
    var report = node.getBean(LedgerCheck.class).run();
    assertThat(report.differences()).as("differences of the replay").isEmpty();
    var ledger = new HashMap<String, Long>();
    var rows = node.getBean(EntryRows.class);
    for (var batch = rows.after(0, 5_000); !batch.isEmpty(); ) {
      batch.forEach(entry -> ledger.put(entry.entryKey(), entry.seq()));
      batch = rows.after(batch.get(batch.size() - 1).seq(), 5_000);
    }
    assertThat(ledger).as("what was answered, and the ledger").isEqualTo(answered());
    assertThat(node.getBean(PoolRows.class).get().amounts()).as("left").isEqualTo(Amounts.NONE);
  }

  /** The entry that each key was answered with. */
  private Map<String, Long> answered() {
    var made = new HashMap<String, Long>();
    var refused = new HashMap<String, Integer>();
    for (int i = 0; i < CALLERS; i++) {
      for (var line : StormLog.read(StormCaller.file(directory, i))) {
        if (line.isMade()) made.put(line.key(), Long.valueOf(line.answer()));
        else if (!line.isAsked()) refused.merge(line.answer(), 1, Integer::sum);
      }
    }
    System.out.println(made.size() + " entries, refused " + refused);
    assertThat(refused).as("limits that were met").containsKeys("guarantee.cap");
    return made;
  }
}
