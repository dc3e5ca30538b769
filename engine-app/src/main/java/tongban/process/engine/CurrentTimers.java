package tongban.process.engine;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tongban.process.ClockTimer;
import tongban.process.FollowedClocks;
import tongban.process.TimersOfClocks;

/** All are asked for late: they need the engine, which needs this. */
@Component
class CurrentTimers implements StaleTimers {
  private final ObjectProvider<FollowedClocks> clocks;
  private final ObjectProvider<TimersOfClocks> timers;

  CurrentTimers(ObjectProvider<FollowedClocks> clocks, ObjectProvider<TimersOfClocks> timers) {
    this.clocks = clocks;
    this.timers = timers;
  }

  @Override
  public Map<String, String> among(Collection<String> due) {
    var followed = clocks.getObject();
    if (due.isEmpty() || !followed.areBehind()) return Map.of();
    var following = timers.getObject().following(due);
    if (following.isEmpty()) return Map.of();
    var behind = followed.behind(following.stream().map(ClockTimer::businessKey).collect(toSet()));
    return following.stream()
        .filter(timer -> behind.contains(timer.businessKey()))
        .collect(toMap(ClockTimer::id, ClockTimer::businessKey));
  }

  @Override
  public boolean catchUp(Set<String> businessKeys) {
    return clocks.getObject().catchUp(businessKeys);
  }
}
