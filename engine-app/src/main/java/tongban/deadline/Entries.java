package tongban.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Entries of the ledger, one factory a kind. */
final class Entries {
  private Entries() {}

  static ClockEntry start(long clockId, Clocks.Order order, Instant startedAt) {
    return of(
        order.owner(),
        clockId,
        ClockEntry.Kind.START,
        startedAt,
        order.limit().amount(),
        order.source(),
        null,
        order.actor());
  }

  static ClockEntry suspend(Clocks.Suspension suspension, Instant now) {
    return new ClockEntry(
        suspension.owner(),
        null,
        ClockEntry.Kind.SUSPEND,
        now,
        null,
        suspension.reference(),
        suspension.kind(),
        suspension.source(),
        suspension.notice(),
        suspension.expectedEnd(),
        suspension.reason(),
        suspension.actor(),
        null,
        null,
        null);
  }

  static ClockEntry resume(String owner, String reference, Instant now, String actor) {
    return new ClockEntry(
        owner,
        null,
        ClockEntry.Kind.RESUME,
        now,
        null,
        reference,
        null,
        null,
        null,
        null,
        null,
        actor,
        null,
        null,
        null);
  }

  static ClockEntry extend(
      ClockRow clock, Instant now, int amount, String reason, String approver) {
    return of(
        clock.owner(), clock.id(), ClockEntry.Kind.EXTEND, now, amount, null, reason, approver);
  }

  static ClockEntry stop(ClockRow clock, Instant now, int margin, String actor) {
    return of(clock.owner(), clock.id(), ClockEntry.Kind.STOP, now, margin, null, null, actor);
  }

  static ClockEntry reopen(ClockRow clock, Instant now, String reason, String actor) {
    return of(clock.owner(), clock.id(), ClockEntry.Kind.REOPEN, now, null, null, reason, actor);
  }

  static ClockEntry move(
      ClockRow clock, Instant now, @Nullable Instant to, String cause, String actor) {
    return move(clock, clock.deadlineAt(), to, now, cause, actor, null);
  }

  /** Because of a calendar, by its version. */
  static ClockEntry moved(
      ClockRow clock,
      @Nullable Instant from,
      @Nullable Instant to,
      Instant at,
      long version,
      String cause) {
    return move(clock, from, to, at, cause, "system", version);
  }

  private static ClockEntry move(
      ClockRow clock,
      @Nullable Instant from,
      @Nullable Instant to,
      Instant at,
      String cause,
      String actor,
      @Nullable Long version) {
    return new ClockEntry(
        clock.owner(),
        clock.id(),
        ClockEntry.Kind.MOVE,
        at,
        null,
        null,
        null,
        null,
        null,
        null,
        cause,
        actor,
        from,
        to,
        version);
  }

  private static ClockEntry of(
      String owner,
      long clockId,
      ClockEntry.Kind kind,
      Instant at,
      @Nullable Integer amount,
      @Nullable String source,
      @Nullable String reason,
      String actor) {
    return new ClockEntry(
        owner, clockId, kind, at, amount, null, null, source, null, null, reason, actor, null, null,
        null);
  }
}
