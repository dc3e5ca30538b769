package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongban.worktime.CalendarChanged;

/**
 * A change of the calendar, and how far the running clocks have followed it.
 *
 * @param years separated by commas
 * @param affectsFrom days before count as they did; null where that is not known
 * @param clocks how many clocks ran when it was made
 * @param lookedAt how many of them have been projected by it, moved or not
 * @param firstEntry moves stand in the ledger after this entry, up to {@code lastEntry}
 */
record CalendarChange(
    long id,
    long calendarVersion,
    String years,
    String cause,
    String changedBy,
    Instant changedAt,
    @Nullable LocalDate affectsFrom,
    State state,
    int clocks,
    int lookedAt,
    int moved,
    int provisionalCleared,
    long firstEntry,
    long lastEntry,
    @Nullable Instant finishedAt) {

  enum State {
    RUNNING,
    DONE
  }

  static CalendarChange begun(CalendarChanged change, Instant at, int clocks, long lastEntry) {
    var years = change.years().stream().map(String::valueOf).collect(Collectors.joining(","));
    return new CalendarChange(
        0,
        change.calendar().version(),
        years,
        change.cause(),
        change.actor(),
        at,
        change.from(),
        State.RUNNING,
        clocks,
        0,
        0,
        0,
        lastEntry,
        lastEntry,
        null);
  }

  List<Integer> listedYears() {
    return years.isEmpty()
        ? List.of()
        : Arrays.stream(years.split(",")).map(Integer::valueOf).toList();
  }

  /** As the ledger says why a clock has moved. */
  static String cause(long version, @Nullable CalendarChange change) {
    return change == null ? "CALENDAR " + version : "CALENDAR " + version + " " + change.cause();
  }
}
