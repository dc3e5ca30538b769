package tongban.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tongban.MySqlServer;

/**
 * A clerk in five of sixty groups asks a full worklist: the first page and page 1,000 with two
 * business filters, the first page of all groups, and the counts by light; over Camunda's and
 * Flowable's task queries with the same tasks on the same MySQL.
 */
final class WorklistBench {
  private static final int OURS = 3000;
  private static final int SAMPLE = Bench.number("bench.sample", 20);

  private final int size = Bench.size(100_000);
  private final Map<String, Map<String, Double>> found = new LinkedHashMap<>();

  static void run() throws Exception {
    try (var mysql = MySqlServer.durable()) {
      new WorklistBench().compare(mysql);
    }
    System.out.flush();
    System.exit(0);
  }

  private void compare(MySqlServer mysql) throws Exception {
    System.out.printf("%d open tasks, %d groups, a clerk in 5%n", size, Tasks.GROUPS);
    try (var ours = new OurTasks(mysql.createDatabase("ours"), size)) {
      ask("ours", ours, OURS);
      new OpeningTasks(ours.application()).run();
      Keeping.tell(ours.application());
    }
    if (!Boolean.getBoolean("bench.alone")) {
      try (var stock = new StockTasks(mysql.createDatabase("stock"), size)) {
        ask("camunda", stock, SAMPLE);
      }
      try (var flowable = new FlowableTasks(mysql.createDatabase("flowable"), size)) {
        ask("flowable", flowable, SAMPLE);
      }
    }
    found.forEach((what, sides) -> System.out.println(what + " p95 ms " + sides));
    for (var what : List.of("filtered", "deep", "all", "counts")) {
      var sides = found.get(what);
      for (var peer : List.of("camunda", "flowable")) {
        if (sides.containsKey(peer))
          System.out.printf("%s: %s %.0f times%n", what, peer, sides.get(peer) / sides.get("ours"));
      }
    }
    var filtered = found.get("filtered");
    if (filtered.containsKey("camunda"))
      Bench.ratio(
          "worklist",
          filtered.get("camunda") / filtered.get("ours"),
          "p95 of Camunda's TaskQuery over ours, first page with two filters");
  }

  private void ask(String name, TaskSide side, int sample) {
    measure(name, "filtered", sample, () -> (long) side.filtered());
    measure(name, "deep", sample, () -> (long) side.deep());
    measure(name, "all", sample, () -> (long) side.all());
    measure(name, "counts", sample, side::counts);
  }

  private void measure(String name, String what, int sample, Supplier<Long> question) {
    for (int i = 0; i < sample / 5 + 1; i++) question.get();
    var times = new ArrayList<Double>();
    long rows = 0;
    for (int i = 0; i < sample; i++) {
      long begin = System.nanoTime();
      rows = question.get();
      times.add((System.nanoTime() - begin) / 1e6);
    }
    double p95 = p(times, 0.95);
    System.out.printf(
        "%s %s: %d rows, median %.2f ms, p95 %.2f ms%n", name, what, rows, p(times, 0.5), p95);
    found.computeIfAbsent(what, w -> new LinkedHashMap<>()).put(name, p95);
  }

  static double p(List<Double> times, double share) {
    var sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(sorted.size() * share)));
  }
}
