package tongban.walk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;
import tongban.worktime.Recount;

/** A clock as the rules have it: a budget, and what has moved it. */
final class Ticker {
  static final Instant NEVER = Instant.parse("9998-12-31T16:00:00Z");

  final String owner;
  final String name;
  final Limit limit;
  final Instant start;

  /** Of the part; those of a part hold up its statutory and its promised clock. */
  private final List<Recount.Pause> pauses;

  /** A promise never ends after it. */
  private final Ticker cap;

  int extension;
  private Instant stoppedAt;

  /** As it was stopped: what holds up a later clock of the part does not touch it. */
  private String stopped;

  Ticker(
      String owner,
      String name,
      Limit limit,
      Instant start,
      List<Recount.Pause> pauses,
      Ticker cap) {
    this.owner = owner;
    this.name = name;
    this.limit = limit;
    this.start = start;
    this.pauses = pauses;
    this.cap = cap;
  }

  boolean runs() {
    return stoppedAt == null;
  }

  Instant deadline() {
    var own = Recount.deadline(limit, extension, start, pauses);
    var most = cap == null ? null : cap.deadline();
    if (most == null) return own;
    return own == null || most.isBefore(own) ? most : own;
  }

  boolean isSuspended() {
    return pauses.stream().anyMatch(pause -> pause.to() == null);
  }

  boolean isOverdue(Instant now) {
    var deadline = deadline();
    return deadline != null && now.isAfter(deadline);
  }

  /** When the engine's timer is due. */
  Instant due() {
    var deadline = runs() ? deadline() : null;
    return deadline == null ? NEVER : deadline.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }

  boolean mayBeExtended(Instant now) {
    return limit.unit() != LimitUnit.IMMEDIATE && !isOverdue(now) && extension == 0;
  }

  void stop(Instant at) {
    if (!runs()) return;
    stoppedAt = at.isBefore(start) ? start : at;
    stopped = stoppedLine();
  }

  /** As if it had never stopped. */
  void reopen() {
    stoppedAt = null;
  }

  String line() {
    if (runs()) {
      return "clock %s %s from %s +%d%s until %s"
          .formatted(owner, name, start, extension, isSuspended() ? " suspended" : "", deadline());
    }
    return stopped;
  }

  private String stoppedLine() {
    var deadline = deadline();
    return "clock %s %s from %s +%d stopped %s %s"
        .formatted(
            owner,
            name,
            start,
            extension,
            stoppedAt,
            deadline == null
                ? "in time"
                : (stoppedAt.isAfter(deadline) ? "late " : "in time ")
                    + Recount.remaining(limit.unit(), deadline, stoppedAt, pauses));
  }
}
