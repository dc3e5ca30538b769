package tongban.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.process.MovableTimers;
import tongban.process.Timers;

/** Lets the engine's timers of many cases follow their clocks. */
@Component
class SetOfClockTimers {
  private static final Instant UNSURE = Instant.MIN;

  private final ClockMapper mapper;
  private final MovableTimers timers;
  private final Timers evaluated;

  SetOfClockTimers(ClockMapper mapper, MovableTimers timers, Timers evaluated) {
    this.mapper = mapper;
    this.timers = timers;
    this.evaluated = evaluated;
  }

  /** A clock as the timers of models name it. */
  private record Name(String owner, @Nullable String clock) {}

  /** Whatever clock a timer follows, one of this name that was due then. */
  private record Followed(String businessKey, @Nullable String clock, @Nullable Instant due) {}

  /**
   * Timers that were due when their clocks ran out. Most are told by that alone: all clocks of a
   * business key that have their name and ended then end at one instant now. The others are looked
   * at one by one.
   *
   * @param moves of all running clocks of their business keys
   */
  void follow(List<ClockMove> moves) {
    var keys = new HashSet<String>();
    for (var move : moves) if (move.movesDeadline()) keys.add(move.clock().businessKey());
    if (keys.isEmpty()) return;
    var targets = targets(moves);
    var due = new TreeMap<Instant, List<String>>();
    var unsure = new TreeSet<String>();
    for (var timer : timers.of(keys, name -> null)) {
      var followed = new Followed(timer.businessKey(), timer.clock(), timer.due());
      var at = targets.getOrDefault(followed, ofNoClock(followed));
      if (at.equals(UNSURE)) unsure.add(timer.businessKey());
      else if (!at.equals(timer.due())) {
        due.computeIfAbsent(at, instant -> new ArrayList<>()).add(timer.id());
      }
    }
    timers.move(due);
    correct(unsure);
  }

  private static Map<Followed, Instant> targets(List<ClockMove> moves) {
    var targets = new HashMap<Followed, Instant>();
    for (var move : moves) {
      var clock = move.clock();
      var before = ClockFunction.due(clock.deadlineAt());
      var after = ClockFunction.due(move.to().deadlineAt());
      boolean awakes = before.equals(ClockFunction.NEVER) && !after.equals(before);
      targets.merge(
          new Followed(clock.businessKey(), clock.name(), before),
          awakes ? UNSURE : after,
          (one, other) -> one.equals(other) ? one : UNSURE);
    }
    return targets;
  }

  /** What no clock has set stays where it never fires. */
  private static Instant ofNoClock(Followed timer) {
    boolean never = timer.clock() != null && ClockFunction.NEVER.equals(timer.due());
    return never ? ClockFunction.NEVER : UNSURE;
  }

  /** Every timer of these business keys that is not due when its clock runs out. */
  void correct(Set<String> businessKeys) {
    if (businessKeys.isEmpty()) return;
    var clocks = mapper.ofBusinessKeys(businessKeys);
    var known = new HashSet<Name>();
    var named = new HashSet<String>();
    var deadlines = new HashMap<Name, @Nullable Instant>();
    for (var clock : clocks) {
      var name = new Name(clock.owner(), clock.name());
      known.add(name);
      if (!businessKeys.contains(clock.owner())) named.add(clock.name());
      if (clock.isRunning()) deadlines.put(name, clock.deadlineAt());
    }
    var due = new TreeMap<Instant, List<String>>();
    var odd = new TreeSet<String>();
    for (var timer :
        timers.of(businessKeys, n -> named.contains(n) ? ClockFunction.variable(n) : null)) {
      if (timer.clock() == null) odd.add(timer.businessKey());
      var at = ClockFunction.due(deadlines.get(name(timer, known)));
      if (timer.clock() != null && !at.equals(timer.due())) {
        due.computeIfAbsent(at, instant -> new ArrayList<>()).add(timer.id());
      }
    }
    timers.move(due);
    odd.forEach(evaluated::reproject);
  }

  /** As {@link ClockFunction} has it. */
  private static Name name(MovableTimers.Timer timer, Set<Name> known) {
    if (timer.scope() != null) {
      var scoped = new Name(timer.scope(), timer.clock());
      if (known.contains(scoped)) return scoped;
    }
    return new Name(timer.businessKey(), timer.clock());
  }
}
