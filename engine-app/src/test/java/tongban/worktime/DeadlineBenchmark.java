package tongban.worktime;

import java.time.LocalDate;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One query of a million in turn, parsing excluded: by prefix sums, and by what others do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DeadlineBenchmark {
  static final int QUERIES = 1_000_000;

  @Param({"WORKING_DAY 20"})
  public String limit = "";

  /** How many a query has at most. */
  @Param({"0", "3"})
  public int suspensions;

  private final Timetable timetable = ShippedDays.HALL;
  private final Peers peers = new Peers();
  private Budget[] queries = {};
  private int next;

  /** Queries of this length, the same for all. */
  @Setup
  public void setUp() {
    queries = Queries.of(limit, suspensions, QUERIES);
  }

  private Budget query() {
    next = next + 1 < QUERIES ? next + 1 : 0;
    return queries[next];
  }

  @Benchmark
  public Due prefixSums() {
    return timetable.due(query());
  }

  @Benchmark
  public LocalDate dayLoop() {
    return peers.dayLoop(query());
  }

  @Benchmark
  public LocalDate objectLab() {
    return peers.objectLab(query());
  }

  @Benchmark
  public LocalDate tyme4j() {
    return peers.tyme(query());
  }

  @Benchmark
  public Date jbpm() {
    return peers.jbpm(query());
  }
}
