package tongban.worktime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tongban.bench.Bench;

/** The benchmark {@code worktime}; its size is the milliseconds of one measurement. */
public final class WorktimeBench {
  private static final String SHORT = "WORKING_DAY 20";
  private static final String LONG = "WORKING_DAY 250";
  private static final String[] BOTH = {SHORT, LONG, "CALENDAR_DAY 36500"};
  private static final String[] FAST = {"WORKING_DAY 25000", "WORKING_HOUR 36500"};

  private static final int SUSPENDED = 100_000;

  private WorktimeBench() {}

  public static void run() throws RunnerException {
    var check = new PeersCheck();
    for (var limit : List.of(SHORT, LONG)) {
      check.check(limit, Queries.ofEachDay(limit), Queries.of(limit, 3, SUSPENDED));
    }
    var all = new ArrayList<>(run(options("prefixSums|dayLoop").param("limit", BOTH)));
    all.addAll(run(options("prefixSums").param("limit", FAST)));
    all.addAll(
        run(
            options("objectLab|tyme4j|jbpm")
                .param("limit", SHORT, LONG)
                .param("suspensions", "0")));
    System.out.printf("%-12s %-20s %-12s %12s%n", "by", "limit", "suspensions", "ns/query");
    all.forEach(WorktimeBench::print);
    double least = Double.MAX_VALUE;
    for (var limit : List.of(SHORT, LONG)) least = least(all, limit);
    Bench.ratio(
        "worktime", least, "the fastest peer / prefix sums, a million queries, 250 working days");
  }

  /** Prints what each peer takes for each of ours, and answers for the fastest. */
  private static double least(Collection<RunResult> all, String limit) {
    double least = Double.MAX_VALUE;
    for (var result : all) {
      if (!limit.equals(param(result, "limit")) || method(result).equals("prefixSums")) continue;
      double ratio = score(result) / ours(all, result);
      System.out.printf(
          "%-12s %-20s %-12s %9.1f times ours%n",
          method(result), limit, suspensions(result), ratio);
      least = Math.min(least, ratio);
    }
    System.out.printf("%-12s %-20s %-12s %9.1f times ours%n", "fastest", limit, "", least);
    return least;
  }

  private static double ours(Collection<RunResult> all, RunResult peer) {
    return all.stream()
        .filter(result -> method(result).equals("prefixSums"))
        .filter(result -> param(result, "limit").equals(param(peer, "limit")))
        .filter(result -> suspensions(result).equals(suspensions(peer)))
        .mapToDouble(WorktimeBench::score)
        .findFirst()
        .orElseThrow();
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private static ChainedOptionsBuilder options(String methods) {
    var time = TimeValue.milliseconds(Bench.size(400));
    return new OptionsBuilder()
        .include(DeadlineBenchmark.class.getName() + "\\.(" + methods + ")$")
        .forks(1)
        .jvmArgsAppend("-Xmx2g")
        .warmupIterations(3)
        .warmupTime(time)
        .measurementIterations(5)
        .measurementTime(time)
        .shouldDoGC(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static String method(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  /** The best of the measurements, which other work on the machine disturbed least. */
  private static double score(RunResult result) {
    return result.getPrimaryResult().getStatistics().getMin();
  }

  private static String param(RunResult result, String name) {
    return result.getParams().getParam(name);
  }

  private static String suspensions(RunResult result) {
    return param(result, "suspensions");
  }

  private static void print(RunResult result) {
    System.out.printf(
        "%-12s %-20s %-12s %12.1f%n",
        method(result), param(result, "limit"), suspensions(result), score(result));
  }
}
