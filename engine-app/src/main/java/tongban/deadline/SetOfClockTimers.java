package tongban.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  /** Every timer of these business keys that is not due when its clock runs out. */
  void correct(Collection<String> businessKeys) {
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
