package tongban.worktime;

import java.util.Collection;
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
  private static final String COMPARED = "WORKING_DAY 250";
  private static final String[] BOTH = {"WORKING_DAY 20", COMPARED, "CALENDAR_DAY 36500"};
  private static final String[] FAST = {"WORKING_DAY 25000", "WORKING_HOUR 36500"};

  private WorktimeBench() {}

  public static void run() throws RunnerException {
    var both = run(options("prefixSums|dayLoop").param("limit", BOTH));
    var fast = run(options("prefixSums").param("limit", FAST));
    System.out.printf("%-12s %-20s %-12s %12s%n", "by", "limit", "suspensions", "ns/query");
    both.forEach(WorktimeBench::print);
    fast.forEach(WorktimeBench::print);
    double ratio = score(both, "dayLoop") / score(both, "prefixSums");
    Bench.ratio(
        "worktime",
        ratio,
        "day loop over a HashSet / prefix sums, 250 working days, 3 suspensions");
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private static ChainedOptionsBuilder options(String methods) {
    var time = TimeValue.milliseconds(Bench.size(400));
    return new OptionsBuilder()
        .include(DeadlineBenchmark.class.getName() + "\\.(" + methods + ")$")
        .forks(1)
        .warmupIterations(3)
        .warmupTime(time)
        .measurementIterations(3)
        .measurementTime(time)
        .verbosity(VerboseMode.SILENT);
  }

  private static double score(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(result -> method(result).equals(method))
        .filter(result -> result.getParams().getParam("limit").equals(COMPARED))
        .filter(result -> result.getParams().getParam("suspensions").equals("3"))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }

  private static String method(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static void print(RunResult result) {
    System.out.printf(
        "%-12s %-20s %-12s %12.1f%n",
        method(result),
        result.getParams().getParam("limit"),
        result.getParams().getParam("suspensions"),
        result.getPrimaryResult().getScore());
  }
}
