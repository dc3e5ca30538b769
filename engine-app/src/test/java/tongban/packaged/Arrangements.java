package tongban.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** An administrator who takes working days away and gives them back. */
final class Arrangements {
  private static final List<LocalDate> DAYS =
      LocalDate.of(2026, 4, 8)
          .datesUntil(LocalDate.of(2026, 4, 21))
          .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
          .toList();

  private final Failover nodes;
  private final ClockTables tables;
  private final Random random;
  private final Set<LocalDate> rest = new HashSet<>();
  private int made;

  Arrangements(Failover nodes, ClockTables tables, Random random) {
    this.nodes = nodes;
    this.tables = tables;
    this.random = random;
  }

  /** How many changes of the calendar there should be. */
  int made() {
    return made;
  }

  /** Loads one day, and waits until all clocks have followed. Asked twice it changes nothing. */
  void change() {
    var day = DAYS.get(random.nextInt(DAYS.size()));
    var kind = rest.remove(day) ? "WORK" : "REST";
    if (kind.equals("REST")) rest.add(day);
    var csv = "arrangement_year,date,holiday,kind\n2026,%s,调整,%s\n".formatted(day, kind);
    nodes
        .call(api -> api.as("admin").postText("/api/admin/calendar/import", "text/csv", csv))
        .expect(200);
    made++;
    await("clocks follow the change")
        .atMost(180, SECONDS)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> tables.stale() == 0 && tables.runningChanges() == 0);
  }
}
