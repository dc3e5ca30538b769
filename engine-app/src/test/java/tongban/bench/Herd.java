package tongban.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tongban.MySqlServer;

/**
 * Deadlines that are all due at one instant, as at 17:00:00, while clerks work on: how long until
 * every stored light is right, how fast the timers that move tokens are drained, and what the
 * clerks notice; over a stock Camunda with its job executor's defaults, on the same MySQL.
 */
final class Herd {
  private static final Duration QUIET = Duration.ofSeconds(25);
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final int CLERKS = Bench.number("bench.threads", 4);
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final int size = Bench.size(4000);
  private final AtomicInteger numbers = new AtomicInteger();

  private Herd() {}

  /**
   * @param lights seconds until all were right
   * @param drained timers a second
   * @param quiet p99 of the clerks' acts before, milliseconds
   * @param herded the same while the herd passed
   */
  private record Passed(double lights, double drained, double quiet, double herded) {}

  static void run() throws Exception {
    try (var mysql = MySqlServer.durable()) {
      new Herd().compare(mysql);
    }
    // The application leaves threads that are not daemons.
    System.out.flush();
    System.exit(0);
  }

  private void compare(MySqlServer mysql) throws Exception {
    System.out.printf("%d deadlines, %d clerks%n", size, CLERKS);
    Passed stock = null;
    if (!Boolean.getBoolean("bench.alone")) {
      try (var side = new StockHerd(mysql.createDatabase("stock"), size)) {
        stock = pass("stock", side);
      }
    }
    Passed ours;
    try (var side = new OurHerd(mysql.createDatabase("ours"), size, settings())) {
      ours = pass("ours", side);
      told(side);
    }
    System.out.printf("lights right after %.2f s%n", ours.lights());
    System.out.printf("clerks' p99 with over without %.2f%n", ours.herded() / ours.quiet());
    if (stock == null) return;
    Bench.ratio(
        "herd",
        ours.drained() / stock.drained(),
        "timers drained a second over a stock Camunda's job executor");
  }

  /** {@code -Dbench.settings=a=b,c=d}: other settings of the application, to compare them. */
  private static Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    for (var each : System.getProperty("bench.settings", "").split(",")) {
      if (each.contains("=")) {
        settings.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
      }
    }
    return settings;
  }

  private Passed pass(String name, HerdSide side) throws Exception {
    try (var clerks = new Clerks(side::acts, numbers, CLERKS, PAUSE)) {
      wait(Duration.ofSeconds(10));
      long begin = System.nanoTime();
      var instant = Instant.now().plus(QUIET).truncatedTo(ChronoUnit.SECONDS);
      side.due(instant);
      wait(Duration.between(Instant.now(), instant));
      long struck = System.nanoTime();
      long before = side.statements();
      var load = Load.now();
      double lights = -1;
      double drained = -1;
      while ((lights < 0 || drained < 0) && since(struck) < PATIENCE.toSeconds()) {
        if (lights < 0 && since(struck) > 0.1 && side.lightsAreRight()) {
          lights = since(struck);
          System.out.println(name + ": until the lights were right " + Load.now().since(load));
        }
        if (drained < 0 && side.fired()) drained = since(struck) - dueAfter(side);
        wait(Duration.ofMillis(100));
      }
      long over = System.nanoTime();
      System.out.printf(
          "%s: %.1f statements a timer, the clerks' among them%n",
          name, (side.statements() - before) / (double) size);
      System.out.println(name + ": until the timers had fired " + Load.now().since(load));
      if (side.arrived() != size) {
        throw new IllegalStateException("arrived: " + side.arrived() + " " + side.failures());
      }
      var quiet = clerks.between(begin, struck);
      var herded = clerks.between(struck, over);
      var passed = new Passed(lights, size / drained, p99(quiet), p99(herded));
      tell(name, passed, drained, quiet, herded, clerks.failed());
      if (clerks.failed() > 0) throw new IllegalStateException(clerks.failed() + " acts failed");
      return passed;
    }
  }

  /** Our timers are due a second after the deadline. */
  private static double dueAfter(HerdSide side) {
    return side instanceof OurHerd ? 1 : 0;
  }

  private static double p99(List<Double> sorted) {
    return Clerks.percentile(sorted, 0.99);
  }

  private static void tell(
      String name,
      Passed passed,
      double seconds,
      List<Double> quiet,
      List<Double> herded,
      int failed) {
    System.out.printf(
        "%s: lights %.2f s, timers %.2f s, %.0f a second; clerks: %d acts, p50 %.0f, p99 %.0f ms;"
            + " with the herd: %d acts, p50 %.0f, p99 %.0f ms; failed %d%n",
        name,
        passed.lights(),
        seconds,
        passed.drained(),
        quiet.size(),
        Clerks.percentile(quiet, 0.5),
        passed.quiet(),
        herded.size(),
        Clerks.percentile(herded, 0.5),
        passed.herded(),
        failed);
  }

  /** What the changes of lights brought about is there, once each. */
  private void told(OurHerd side) {
    long begin = System.nanoTime();
    while (side.untold() > 0 && since(begin) < PATIENCE.toSeconds()) wait(Duration.ofMillis(100));
    System.out.printf(
        "told %.1f s later: %d changes to red, %d orders%n",
        since(begin), side.reds(), side.orders());
    if (side.reds() != size || side.orders() != size) {
      throw new IllegalStateException("not once each");
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void wait(Duration duration) {
    long end = System.nanoTime() + duration.toNanos();
    while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
  }
}
