package tongban.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import tongban.worktime.LimitUnit;

/** A clock as the rules have it, with what has happened to it. */
final class NaiveClock {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  final String owner;
  final String name;
  final LimitUnit unit;
  final int amount;
  final int threshold;
  final LocalDateTime start;
  int extension;

  /** What was shown when it was stopped, and is from then on. */
  Seen stopped;

  NaiveClock(
      String owner, String name, LimitUnit unit, int amount, int threshold, LocalDateTime start) {
    this.owner = owner;
    this.name = name;
    this.unit = unit;
    this.amount = amount;
    this.threshold = threshold;
    this.start = start;
  }

  /**
   * Everything that can be seen of a clock.
   *
   * @param stored the light in its row, right as soon as time has been told
   * @param next when the stored light will be wrong
   * @param timer when the engine's timer is due; null where none follows it
   */
  record Seen(
      String state,
      int extension,
      Instant deadline,
      String light,
      Integer remaining,
      boolean provisional,
      Boolean onTime,
      String stored,
      Instant next,
      Instant timer) {}

  boolean isRunning() {
    return stopped == null;
  }

  NaiveCount count(NaiveDays days, List<NaiveCount.Pause> pauses) {
    return new NaiveCount(days, unit, start, amount + extension, pauses);
  }

  /** Of one that runs, ending at this deadline; null where there is none. */
  Seen running(NaiveCount count, LocalDateTime end, int unused, boolean suspended, Moment now) {
    Integer remaining = end == null ? unused : (Integer) count.remaining(end, now.local());
    String light = light(end, remaining, now.local());
    boolean provisional = end != null && count.days().isProvisional(end.toLocalDate());
    return new Seen(
        suspended ? "SUSPENDED" : "RUNNING",
        extension,
        instant(end),
        light,
        remaining,
        provisional,
        null,
        light,
        instant(next(count, light, end)),
        end == null ? now.never() : now.timer(instant(end)));
  }

  private String light(LocalDateTime end, int remaining, LocalDateTime now) {
    if (end == null) return "GREY";
    if (now.isAfter(end)) return "RED";
    int few = unit == LimitUnit.WORKING_HOUR ? threshold * 60 : threshold;
    return remaining <= few ? "YELLOW" : "GREEN";
  }

  private LocalDateTime next(NaiveCount count, String light, LocalDateTime end) {
    return switch (light) {
      case "GREEN" -> count.fewFrom(end, threshold);
      case "YELLOW" -> end.plusNanos(1_000_000);
      default -> null;
    };
  }

  /** The last thing that was seen, stopped. */
  void stop(Seen last, Moment now) {
    boolean onTime = !last.light().equals("RED");
    var light = onTime ? "GREEN" : "RED";
    stopped =
        new Seen(
            "STOPPED",
            extension,
            last.deadline(),
            light,
            last.remaining(),
            last.provisional(),
            onTime,
            light,
            null,
            last.timer() == null ? null : now.never());
  }

  private static Instant instant(LocalDateTime local) {
    return local == null ? null : local.atZone(ZONE).toInstant();
  }

  /** An instant at which is looked. */
  record Moment(LocalDateTime local) {
    Instant never() {
      return LocalDateTime.of(9999, 1, 1, 0, 0).atZone(ZONE).toInstant();
    }

    /** Deadlines lie on whole minutes. */
    Instant timer(Instant deadline) {
      return deadline.plusSeconds(1);
    }
  }
}
