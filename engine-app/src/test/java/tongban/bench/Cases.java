package tongban.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import tongban.MySqlServer;

/**
 * Cases of the one-window flow from receipt to archive, over the same flow with steps that do
 * nothing on a stock Camunda: one MySQL that keeps every commit, two databases, the same threads,
 * pools and timers, rounds in turn. What is compared is the median of the rounds' ratios.
 */
final class Cases {
  private static final int WARM_UPS = 4;
  private static final int ROUNDS = 7;

  private final int size = Bench.size(150);
  private final int threads = Bench.number("bench.threads", 4);
  private final AtomicInteger numbers = new AtomicInteger();

  private Cases() {}

  static void run() throws Exception {
    try (var mysql = MySqlServer.durable();
        var ours = new Application(mysql.createDatabase("ours"));
        var stock = new StockCamunda(mysql.createDatabase("stock"))) {
      new Cases().compare(ours, stock);
    }
    // The application leaves threads that are not daemons.
    System.out.flush();
    System.exit(0);
  }

  private void compare(Application ours, StockCamunda stock) throws Exception {
    System.out.printf("%d cases a round, %d threads%n", size, threads);
    for (int i = 0; i < WARM_UPS; i++) System.out.printf("warm-up%s%n", round(ours, stock, i));
    var rounds = new ArrayList<Round>();
    for (int i = 0; i < ROUNDS; i++) {
      var round = round(ours, stock, i);
      System.out.println(round);
      rounds.add(round);
    }
    if (ours.unfinished() + stock.unfinished() > 0) throw new IllegalStateException("unfinished");
    System.out.printf(
        "median: ours %.1f, stock %.1f cases a second%n",
        Bench.median(rounds.stream().map(Round::ours).toList()),
        Bench.median(rounds.stream().map(Round::stock).toList()));
    Bench.ratio(
        "cases",
        Bench.median(rounds.stream().map(Round::ratio).toList()),
        "our cases a second over a stock Camunda's with steps that do nothing");
  }

  private record Round(double ours, double stock) {
    double ratio() {
      return ours / stock;
    }

    @Override
    public String toString() {
      return " ours %6.1f, stock %6.1f cases a second".formatted(ours, stock);
    }
  }

  /** Who is first changes with every round. */
  private Round round(Side ours, Side stock, int number) throws Exception {
    if (number % 2 == 0) {
      double first = rate(ours);
      return new Round(first, rate(stock));
    }
    double first = rate(stock);
    return new Round(rate(ours), first);
  }

  /** Cases a second. */
  private double rate(Side side) throws Exception {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      long begin = System.nanoTime();
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        all.add(pool.submit(() -> side.oneCase(numbers.incrementAndGet())));
      }
      for (var each : all) each.get();
      return size * 1e9 / (System.nanoTime() - begin);
    } finally {
      pool.shutdown();
    }
  }
}
