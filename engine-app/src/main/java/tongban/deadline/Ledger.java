package tongban.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Budget;
import tongban.worktime.Pause;
import tongban.worktime.WorkTime;

/** Suspensions and extensions of one owner, in the order they happened. */
final class Ledger {
  private final List<ClockEntry> entries;

  Ledger(List<ClockEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, WorkTime.ZONE);
  }

  /** Units added to this clock. */
  int extension(long clockId) {
    return entries.stream()
        .filter(entry -> entry.is(ClockEntry.Kind.EXTEND))
        .filter(entry -> Long.valueOf(clockId).equals(entry.clockId()))
        .mapToInt(entry -> entry.amount() == null ? 0 : entry.amount())
        .sum();
  }

  boolean knows(String reference) {
    return suspensions().containsKey(reference);
  }

  /** Whether this suspension has begun and not ended. */
  boolean isOpen(String reference) {
    var pause = suspensions().get(reference);
    return pause != null && pause.to() == null;
  }

  boolean isSuspended() {
    return suspensions().values().stream().anyMatch(pause -> pause.to() == null);
  }

  /** What a deadline of this clock is computed from. */
  Budget budget(ClockRow clock) {
    return new Budget(
        clock.unit(),
        clock.amount() + extension(clock.id()),
        local(clock.startedAt()),
        clock.canBeSuspended() ? new ArrayList<>(suspensions().values()) : List.of());
  }

  private Map<String, Pause> suspensions() {
    var pauses = new LinkedHashMap<String, Pause>();
    for (var entry : entries) {
      String reference = entry.reference();
      if (reference == null) continue;
      var time = local(entry.happenedAt());
      if (entry.is(ClockEntry.Kind.SUSPEND)) pauses.put(reference, new Pause(time, null));
      if (entry.is(ClockEntry.Kind.RESUME)) {
        pauses.computeIfPresent(reference, (r, pause) -> new Pause(pause.from(), time));
      }
    }
    return pauses;
  }

  /** The same with one entry more. */
  Ledger with(@Nullable ClockEntry entry) {
    if (entry == null) return this;
    var more = new ArrayList<>(entries);
    more.add(entry);
    return new Ledger(more);
  }
}
