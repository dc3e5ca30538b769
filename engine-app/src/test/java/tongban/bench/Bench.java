package tongban.bench;

import java.util.List;
import java.util.Map;
import tongban.guarantee.PoolBench;
import tongban.worktime.WorktimeBench;

/**
 * Runs one benchmark by its name: {@code mvn -B -q -Pbench -Dbench=worktime verify}. Each compares
 * with a peer in the same run and ends with a line {@code RATIO <name> <value> <what over what>}. A
 * new one is a class with a {@link Run} and a line here; its size comes from {@code -Dbench.size}.
 */
public final class Bench {
  private static final Map<String, Run> ALL =
      Map.of(
          "cases",
          Cases::run,
          "reprojection",
          Reprojection::run,
          "herd",
          Herd::run,
          "pool",
          PoolBench::run,
          "startup",
          Startup::run,
          "worklist",
          WorklistBench::run,
          "worktime",
          WorktimeBench::run);

  private Bench() {}

  /** A benchmark. */
  @FunctionalInterface
  public interface Run {

    /** Prints what it finds, {@link #ratio} last. */
    void run() throws Exception;
  }

  public static void main(String[] names) throws Exception {
    var run = names.length == 1 ? ALL.get(names[0]) : null;
    if (run == null) {
      System.err.println("Which benchmark? -Dbench= one of " + ALL.keySet());
      System.exit(2);
    } else {
      run.run();
    }
  }

  /** The size asked for with {@code -Dbench.size}. */
  public static int size(int otherwise) {
    return number("bench.size", otherwise);
  }

  /** A number asked for with {@code -D<property>}. */
  public static int number(String property, int otherwise) {
    var given = System.getProperty(property, "");
    return given.isEmpty() ? otherwise : Integer.parseInt(given);
  }

  public static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** Prints the last line. */
  public static void ratio(String name, double value, String whatOverWhat) {
    System.out.printf("RATIO %s %.2f %s%n", name, value, whatOverWhat);
  }
}
