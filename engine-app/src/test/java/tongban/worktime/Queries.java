package tongban.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Queries by chance, from a seed. */
final class Queries {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 1, 1);
  private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());

  private Queries() {}

  /**
   * Starts on any day of the shipped years, or of the first weeks of the century where the limit is
   * long.
   *
   * @param limit a unit and an amount
   * @param suspensions how many a query has at most
   */
  static Budget[] of(String limit, int suspensions, int count) {
    int amount = amount(limit);
    var random = new Random(1);
    var queries = new Budget[count];
    for (int i = 0; i < count; i++) {
      var first = amount > 1000 ? LocalDate.of(2000, 1, 3) : FIRST;
      var day = first.plusDays(random.nextInt(amount > 1000 ? 20 : DAYS));
      var whole = query(limit, day);
      queries[i] = suspensions == 0 ? whole : suspended(whole, suspensions, random);
    }
    return queries;
  }

  /** Each day of the shipped years once, without suspensions. */
  static Budget[] ofEachDay(String limit) {
    return FIRST.datesUntil(LAST).map(day -> query(limit, day)).toArray(Budget[]::new);
  }

  private static Budget query(String limit, LocalDate day) {
    var unit = LimitUnit.valueOf(limit.split(" ")[0]);
    return new Budget(unit, amount(limit), day.atTime(10, 7), List.of());
  }

  private static int amount(String limit) {
    return Integer.parseInt(limit.split(" ")[1]);
  }

  private static Budget suspended(Budget budget, int most, Random random) {
    var end = ShippedDays.HALL.due(budget).at();
    if (end == null) throw new IllegalStateException("beyond: " + budget);
    long minutes = Duration.between(budget.start(), end).toMinutes();
    var pauses = new ArrayList<Pause>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      var from = budget.start().plusMinutes((long) (random.nextDouble() * minutes * 0.9));
      pauses.add(new Pause(from, from.plusDays(1 + random.nextInt(5))));
    }
    return new Budget(budget.unit(), budget.amount(), budget.start(), pauses);
  }
}
