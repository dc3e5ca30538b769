package tongban.deadline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tongban.deadline.NaiveClock.Moment;
import tongban.deadline.NaiveClock.Seen;
import tongban.worktime.LimitUnit;

/** The clocks of one part, as the rules have them. */
final class NaivePart {
  private final String owner;
  private final NaiveDays days;
  private final List<NaiveClock> clocks = new ArrayList<>();
  private final Map<String, NaiveCount.Pause> suspensions = new LinkedHashMap<>();

  NaivePart(String owner, NaiveDays days) {
    this.owner = owner;
    this.days = days;
  }

  void start(NaiveClock clock) {
    clocks.add(clock);
  }

  List<String> open() {
    return suspensions.keySet().stream().filter(s -> suspensions.get(s).to() == null).toList();
  }

  List<String> known() {
    return List.copyOf(suspensions.keySet());
  }

  /** That of all its clocks. */
  int threshold() {
    return clocks.get(0).threshold;
  }

  boolean isRunning() {
    return clocks.stream().anyMatch(clock -> clock.owner.equals(owner) && clock.isRunning());
  }

  void suspend(String reference, LocalDateTime now) {
    suspensions.put(reference, new NaiveCount.Pause(now, null));
  }

  void resume(String reference, LocalDateTime now) {
    // its own clock stops, whose deadline no suspension touches
    var own = running(reference, Clocks.PROCEDURE);
    if (own != null) stop(own, now);
    suspensions.computeIfPresent(reference, (r, p) -> new NaiveCount.Pause(p.from(), now));
  }

  boolean mayExtend(LocalDateTime now) {
    var first = first();
    return first != null && mayExtend(first, now);
  }

  private NaiveClock first() {
    var statutory = running(owner, Clocks.STATUTORY);
    return statutory != null ? statutory : running(owner, Clocks.PROMISED);
  }

  private boolean mayExtend(NaiveClock clock, LocalDateTime now) {
    return clock.unit != LimitUnit.IMMEDIATE
        && clock.extension == 0
        && !look(clock, now).light().equals("RED");
  }

  void extend(int amount, LocalDateTime now) {
    var first = first();
    var promised = running(owner, Clocks.PROMISED);
    boolean both = promised != null && promised != first && mayExtend(promised, now);
    first.extension = amount;
    if (both) promised.extension = amount;
  }

  void stopAll(LocalDateTime now) {
    var last = new ArrayList<Runnable>();
    for (var clock : clocks) {
      if (clock.isRunning()) {
        var seen = look(clock, now);
        last.add(() -> clock.stop(seen, new Moment(now)));
      }
    }
    last.forEach(Runnable::run);
  }

  void stop(String name, LocalDateTime now) {
    var clock = running(owner, name);
    if (clock != null) stop(clock, now);
  }

  private void stop(NaiveClock clock, LocalDateTime now) {
    clock.stop(look(clock, now), new Moment(now));
  }

  void reopen() {
    clocks.stream().filter(clock -> clock.owner.equals(owner)).forEach(c -> c.stopped = null);
  }

  private NaiveClock running(String of, String name) {
    return clocks.stream()
        .filter(clock -> clock.owner.equals(of) && clock.name.equals(name) && clock.isRunning())
        .findFirst()
        .orElse(null);
  }

  /** All clocks by owner and name. */
  Map<String, Seen> look(LocalDateTime now) {
    var seen = new TreeMap<String, Seen>();
    for (var clock : clocks) seen.put(clock.owner + " " + clock.name, look(clock, now));
    return seen;
  }

  private Seen look(NaiveClock clock, LocalDateTime now) {
    if (!clock.isRunning()) return clock.stopped;
    boolean own = clock.owner.equals(owner);
    var count = clock.count(days, own ? List.copyOf(suspensions.values()) : List.of());
    var end = count.deadline();
    int unused = count.unused(now);
    var cap = clock.name.equals(Clocks.PROMISED) ? statutory() : null;
    if (cap != null) {
      var law = cap.count(days, List.copyOf(suspensions.values()));
      var latest = law.deadline();
      if (end == null || latest != null && latest.isBefore(end)) end = latest;
      if (cap.unit == clock.unit) unused = Math.min(unused, law.unused(now));
    }
    var seen = clock.running(count, end, unused, own && !open().isEmpty(), new Moment(now));
    return own ? seen : withoutTimer(seen);
  }

  private NaiveClock statutory() {
    return clocks.stream().filter(c -> c.name.equals(Clocks.STATUTORY)).findFirst().orElse(null);
  }

  private static Seen withoutTimer(Seen seen) {
    return new Seen(
        seen.state(),
        seen.extension(),
        seen.deadline(),
        seen.light(),
        seen.remaining(),
        seen.provisional(),
        seen.onTime(),
        seen.stored(),
        seen.next(),
        null);
  }
}
