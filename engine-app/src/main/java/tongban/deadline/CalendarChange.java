package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongban.worktime.CalendarChanged;
import tongban.worktime.WorkTime;

/**
 * A change of the calendar, and how far the running clocks have followed it.
 *
 * @param years separated by commas
 * @param affectsFrom days before count as they did; null where that is not known
 * @param keepsFrom places among the working days that were counted from days before are kept; null
 *     where none is
 * @param clocks how many clocks ran when it was made
 * @param lookedAt how many of them have been projected by it, moved or not
 * @param timersLow up to this business key the engine's timers have followed; from {@code
 *     timersHigh} on as well
 * @param timersDueAt when they are to be looked at next; null when they are all right
 */
record CalendarChange(
    long id,
    long calendarVersion,
    String years,
    String cause,
    String changedBy,
    Instant changedAt,
    @Nullable LocalDate affectsFrom,
    @Nullable LocalDate keepsFrom,
    State state,
    int clocks,
    int lookedAt,
    int moved,
    int provisionalCleared,
    @Nullable Instant finishedAt,
    @Nullable String timersLow,
    @Nullable String timersHigh,
    @Nullable Instant timersDueAt) {

  enum State {
    RUNNING,
    DONE
  }

  /** Clocks that keep their places have followed as soon as it is in force. */
  static CalendarChange begun(CalendarChanged change, Instant at, CalendarMoves.Begun all) {
    var years = change.years().stream().map(String::valueOf).collect(Collectors.joining(","));
    return new CalendarChange(
        0,
        change.calendar().version(),
        years,
        change.cause(),
        change.actor(),
        at,
        change.from(),
        keepsFrom(change.from(), at),
        State.RUNNING,
        all.clocks(),
        all.kept(),
        all.moved(),
        all.cleared(),
        null,
        null,
        null,
        at);
  }

  /** What has passed would be passed otherwise, and lights turn by that: then none is kept. */
  static @Nullable LocalDate keepsFrom(@Nullable LocalDate from, Instant at) {
    return from != null && from.isAfter(LocalDate.ofInstant(at, WorkTime.ZONE)) ? from : null;
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
