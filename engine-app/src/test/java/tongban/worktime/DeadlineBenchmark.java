package tongban.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One query, parsing excluded: by prefix sums, and by a loop over days with a HashSet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DeadlineBenchmark {
  private static final int QUERIES = 512;

  @Param({"WORKING_DAY 20"})
  public String limit = "";

  @Param({"0", "3"})
  public int suspensions;

  private final Timetable timetable = ShippedDays.HALL;
  private final Set<LocalDate> work = new HashSet<>();
  private final Set<LocalDate> rest = new HashSet<>();
  private Budget[] budgets = {};
  private int next;

  /** Queries of this length that end before the century does. */
  @Setup
  public void setUp() {
    var unit = LimitUnit.valueOf(limit.split(" ")[0]);
    int amount = Integer.parseInt(limit.split(" ")[1]);
    for (var day : ShippedDays.ALL) {
      (day.kind() == ListedDay.Kind.WORK ? work : rest).add(day.date());
    }
    var random = new Random(1);
    budgets = new Budget[QUERIES];
    for (int i = 0; i < QUERIES; i++) {
      budgets[i] = new Budget(unit, amount, start(amount, random), List.of());
      budgets[i] = suspended(budgets[i], random);
    }
  }

  private static LocalDateTime start(int amount, Random random) {
    var first = amount > 1000 ? LocalDate.of(2000, 1, 3) : LocalDate.of(2019, 1, 1);
    return first.plusDays(random.nextInt(amount > 1000 ? 20 : 2500)).atTime(10, 7);
  }

  private Budget suspended(Budget budget, Random random) {
    var end = timetable.due(budget).at();
    if (end == null) throw new IllegalStateException("beyond: " + budget);
    long minutes = Duration.between(budget.start(), end).toMinutes();
    var pauses = new ArrayList<Pause>();
    for (int i = 0; i < suspensions; i++) {
      var from = budget.start().plusMinutes((long) (random.nextDouble() * minutes * 0.9));
      pauses.add(new Pause(from, from.plusDays(1 + random.nextInt(5))));
    }
    return new Budget(budget.unit(), budget.amount(), budget.start(), pauses);
  }

  private Budget budget() {
    next = (next + 1) % QUERIES;
    return budgets[next];
  }

  @Benchmark
  public Due prefixSums() {
    return timetable.due(budget());
  }

  @Benchmark
  public LocalDate dayLoop() {
    var budget = budget();
    boolean every = budget.unit() == LimitUnit.CALENDAR_DAY;
    var day = budget.start().toLocalDate();
    for (int count = 0; count < budget.amount() || !isWorking(day); ) {
      day = day.plusDays(1);
      if ((every || isWorking(day)) && !isSuspended(day, budget)) count++;
    }
    return day;
  }

  private boolean isWorking(LocalDate day) {
    if (rest.contains(day)) return false;
    boolean weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return weekday || work.contains(day);
  }

  private static boolean isSuspended(LocalDate day, Budget budget) {
    for (var pause : budget.pauses()) {
      var to = pause.to();
      if (day.isAfter(pause.from().toLocalDate())
          && (to == null || !day.isAfter(to.toLocalDate()))) {
        return true;
      }
    }
    return false;
  }
}
