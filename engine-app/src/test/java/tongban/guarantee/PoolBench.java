package tongban.guarantee;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import tongban.MySqlServer;
import tongban.Together;
import tongban.bench.Bench;
import tongban.guarantee.GuaranteePool.Client;
import tongban.guarantee.OptimisticPool.Read;

/**
 * Sixty-four callers reserve, draw, repay and free at one pool, each for cases of its own; over the
 * same done by optimistic read, check and write with a jittered pause, on the same MySQL, which
 * keeps every commit. The peer reads the pool first or as late as it can. Rounds alternate; of
 * three pauses it has the best. Afterwards both ledgers are replayed.
 */
public final class PoolBench {
  private static final int CALLERS = Bench.number("bench.threads", 64);
  private static final int ROUNDS = Bench.number("bench.sample", 3);
  private static final int STEPS = 4;
  private static final int CLIENTS = 200;
  private static final List<Integer> PAUSES = List.of(10, 40, 160);

  private final int size = Bench.size(6_000);

  /** What a side does of a case: its step, by turns. */
  private interface Side {
    void step(int step, String caseNumber, Client client);
  }

  public static void run() throws Exception {
    try (var mysql = MySqlServer.durable()) {
      new PoolBench().compare(mysql);
    }
    System.out.flush();
    System.exit(0);
  }

  private void compare(MySqlServer mysql) {
    System.out.printf("%d callers, %d operations a round%n", CALLERS, size);
    try (var ours = node(mysql, "ours");
        var theirs = node(mysql, "theirs")) {
      var pool = ours.getBean(GuaranteePool.class);
      Side our = (step, number, client) -> our(pool, step, number, client);
      round("ours, to warm up", "w", our);
      against("pool", our, theirs, Read.FIRST, "read, check, write");
      against("pool-late-read", our, theirs, Read.LATE, "read as late as can be");
      check(ours);
      check(theirs);
    }
  }

  private void against(
      String name, Side our, ConfigurableApplicationContext theirs, Read when, String how) {
    int pause = bestPause(theirs, when);
    var peer = new OptimisticPool(theirs, when, pause);
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      double us = round("ours", name + i, our);
      long before = peer.conflicts();
      double they = round("optimistic, " + how, name + i, side(peer));
      System.out.printf("%d conflicts%n", peer.conflicts() - before);
      ratios.add(us / they);
    }
    Bench.ratio(
        name,
        Bench.median(ratios),
        "one conditional statement over optimistic (%s) with a jittered pause of %d ms doubled, entries a second"
            .formatted(how, pause));
  }

  private static ConfigurableApplicationContext node(MySqlServer mysql, String name) {
    var url = mysql.createDatabase(name);
    PoolNode.createTables(url, "root");
    return PoolNode.start(url, "root", CALLERS);
  }

  private int bestPause(ConfigurableApplicationContext node, Read when) {
    int best = 0;
    double most = 0;
    for (int pause : PAUSES) {
      var name = "optimistic, to warm up, a pause of " + pause + " ms";
      double rate = round(name, when + "" + pause, side(new OptimisticPool(node, when, pause)));
      if (rate > most) best = pause;
      most = Math.max(most, rate);
    }
    return best;
  }

  private static Side side(OptimisticPool pool) {
    return (step, number, client) -> their(pool, step, number, client);
  }

  private static void our(GuaranteePool pool, int step, String number, Client client) {
    var key = number + "-" + step;
    switch (step) {
      case 0 -> pool.reserve(key, number, client, 1_000);
      case 1 -> pool.draw(key, number, 600);
      case 2 -> pool.repay(key, number, 600);
      default -> pool.free(key, number);
    }
  }

  private static void their(OptimisticPool pool, int step, String number, Client client) {
    var key = number + "-" + step;
    switch (step) {
      case 0 -> pool.reserve(key, number, client, 1_000);
      case 1 -> pool.move(EntryKind.DRAW, key, number, client, 600);
      case 2 -> pool.move(EntryKind.REPAY, key, number, client, 600);
      default -> pool.move(EntryKind.FREE, key, number, client, 400);
    }
  }

  private double round(String name, String prefix, Side side) {
    int cases = size / CALLERS / STEPS;
    long begin = System.nanoTime();
    Together.call(
        CALLERS,
        caller -> {
          for (int i = 0; i < cases; i++) {
            var number = prefix + "-" + caller + "-" + i;
            int client = (caller * cases + i) % CLIENTS;
            var of = new Client("91370214MA%08d".formatted(client), "企业" + client, null);
            for (int step = 0; step < STEPS; step++) side.step(step, number, of);
          }
          return true;
        });
    double seconds = (System.nanoTime() - begin) / 1e9;
    double rate = cases * CALLERS * STEPS / seconds;
    System.out.printf("%s: %.0f entries a second%n", name, rate);
    return rate;
  }

  /** A benchmark of something wrong is none. */
  private static void check(ConfigurableApplicationContext node) {
    var report = node.getBean(LedgerCheck.class).run();
    if (!report.differences().isEmpty()) throw new IllegalStateException(report.toString());
    if (!node.getBean(PoolRows.class).get().amounts().isNone()) {
      throw new IllegalStateException("something is left");
    }
  }
}
