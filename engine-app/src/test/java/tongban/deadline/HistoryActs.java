package tongban.deadline;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** What may happen to the clocks of a part, by chance, each to the real ones and the naive ones. */
final class HistoryActs {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final List<LimitUnit> UNITS =
      List.of(
          LimitUnit.WORKING_DAY,
          LimitUnit.WORKING_DAY,
          LimitUnit.WORKING_DAY,
          LimitUnit.WORKING_DAY,
          LimitUnit.CALENDAR_DAY,
          LimitUnit.CALENDAR_DAY,
          LimitUnit.MONTH,
          LimitUnit.WORKING_HOUR,
          LimitUnit.IMMEDIATE);

  private final String key;
  private final String owner;
  private final Clocks clocks;
  private final NaivePart part;
  private final Random random;
  private final MadeUpCalendar calendar;

  HistoryActs(
      String key,
      String owner,
      Clocks clocks,
      NaivePart part,
      Random random,
      MadeUpCalendar calendar) {
    this.key = key;
    this.owner = owner;
    this.clocks = clocks;
    this.part = part;
    this.random = random;
    this.calendar = calendar;
  }

  /**
   * @param allowed whether the rules allow it; else it must be refused
   * @param mayCrash whether it is one transaction of the caller
   */
  record Act(String text, boolean allowed, boolean mayCrash, Runnable real, Runnable naive) {}

  /** The clocks of the part start, in any order; one may be missing. */
  List<Act> begin(LocalDateTime now) {
    int threshold = random.nextInt(4);
    var unit = UNITS.get(random.nextInt(UNITS.size()));
    var other = random.nextInt(4) == 0 ? UNITS.get(random.nextInt(UNITS.size())) : unit;
    var all = new ArrayList<Act>();
    int which = random.nextInt(8);
    if (which != 0) all.add(start(Clocks.STATUTORY, unit, threshold, now));
    if (which != 1) all.add(start(Clocks.PROMISED, other, threshold, now));
    if (random.nextBoolean()) all.add(0, all.remove(all.size() - 1));
    return all;
  }

  private Act start(String name, LimitUnit unit, int threshold, LocalDateTime now) {
    int amount = amount(unit);
    var order =
        new Clocks.Order(
            key,
            owner,
            name,
            now.atZone(ZONE).toInstant(),
            new Limit(amount, unit),
            threshold,
            null,
            "art. 42",
            "clerk");
    var naive = new NaiveClock(owner, name, unit, amount, threshold, now);
    var text = "start %s %d %s, warns at %d".formatted(name, amount, unit, threshold);
    return new Act(text, true, false, () -> clocks.start(order), () -> part.start(naive));
  }

  private int amount(LimitUnit unit) {
    return switch (unit) {
      case WORKING_DAY -> 1 + random.nextInt(45);
      case CALENDAR_DAY -> 1 + random.nextInt(60);
      case MONTH -> 1 + random.nextInt(3);
      case WORKING_HOUR -> 1 + random.nextInt(40);
      case IMMEDIATE -> 1;
    };
  }

  /** Some minutes or days later, often just when a deadline is reached or over. */
  LocalDateTime later(LocalDateTime now) {
    int kind = random.nextInt(10);
    if (kind < 3) return minute(now.plusMinutes(1 + random.nextInt(240)));
    if (kind < 8) return someTime(now.plusDays(1 + random.nextInt(5)));
    if (kind == 8) return someTime(now.plusDays(5 + random.nextInt(16)));
    var ends =
        part.look(now).values().stream()
            .map(NaiveClock.Seen::deadline)
            .filter(end -> end != null && end.isAfter(now.atZone(ZONE).toInstant()))
            .map(end -> LocalDateTime.ofInstant(end, ZONE))
            .toList();
    if (ends.isEmpty()) return minute(now.plusMinutes(1));
    var end = ends.get(random.nextInt(ends.size()));
    return random.nextBoolean() ? end : end.plusNanos(1_000_000);
  }

  private static LocalDateTime minute(LocalDateTime time) {
    return time.withSecond(0).withNano(0);
  }

  private LocalDateTime someTime(LocalDateTime day) {
    return day.toLocalDate().atTime(7 + random.nextInt(13), random.nextInt(60));
  }

  Act any(LocalDateTime now) {
    if (!part.isRunning() && random.nextInt(3) > 0) return reopen();
    int kind = random.nextInt(20);
    if (kind < 6) return suspend(now);
    if (kind < 12) return resume(now);
    if (kind < 16) return extend(now);
    if (kind < 18) return calendar.change(now.toLocalDate(), random);
    return kind == 18 ? stop(now) : reopen();
  }

  /** Now and then one that is known already. */
  private Act suspend(LocalDateTime now) {
    boolean again = !part.known().isEmpty() && random.nextInt(6) == 0;
    var reference = again ? oneOf(part.known()) : key + "/s" + part.known().size();
    var limit =
        random.nextBoolean() ? new Limit(1 + random.nextInt(9), LimitUnit.WORKING_DAY) : null;
    var suspension =
        new Clocks.Suspension(
            owner, reference, "专家评审", "art. 45", "N-1", "10 工作日", "needed", "reviewer", limit);
    return new Act(
        "suspend " + reference + (limit == null ? "" : " for " + limit.amount()),
        !again,
        true,
        () -> clocks.suspend(suspension),
        () -> {
          part.suspend(reference, now);
          if (limit != null) part.start(own(reference, limit, now));
        });
  }

  private NaiveClock own(String reference, Limit limit, LocalDateTime now) {
    return new NaiveClock(
        reference, Clocks.PROCEDURE, limit.unit(), limit.amount(), part.threshold(), now);
  }

  /** Now and then one that is not open. */
  private Act resume(LocalDateTime now) {
    var open = part.open();
    var reference = open.isEmpty() ? key + "/s0" : oneOf(open);
    return new Act(
        "resume " + reference,
        !open.isEmpty(),
        true,
        () -> clocks.resume(owner, reference, "reviewer"),
        () -> part.resume(reference, now));
  }

  private Act extend(LocalDateTime now) {
    int amount = 1 + random.nextInt(15);
    return new Act(
        "extend " + amount,
        part.mayExtend(now),
        true,
        () -> clocks.extend(owner, amount, "needed", "head"),
        () -> part.extend(amount, now));
  }

  private Act stop(LocalDateTime now) {
    if (random.nextInt(3) > 0) {
      return new Act(
          "stop promised",
          true,
          true,
          () -> clocks.stop(owner, Clocks.PROMISED, "reviewer"),
          () -> part.stop(Clocks.PROMISED, now));
    }
    return new Act(
        "stop all", true, true, () -> clocks.stopAll(key, "reviewer"), () -> part.stopAll(now));
  }

  private Act reopen() {
    return new Act("reopen", true, true, () -> clocks.reopen(owner, "wrong", "head"), part::reopen);
  }

  private String oneOf(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
