package tongban.deadline;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tongban.persistence.PerTransaction;

/**
 * Tells of clocks that have moved, once a business key, just before the commit, when the engine's
 * own step is flushed: the other modules first, then the engine's timers.
 */
@Component
class ClockMoves {
  private final ApplicationEventPublisher events;
  private final SetOfClockTimers timers;
  private final PerTransaction<Set<String>> moved =
      new PerTransaction<>(LinkedHashSet::new, this::follow);

  ClockMoves(ApplicationEventPublisher events, SetOfClockTimers timers) {
    this.events = events;
    this.timers = timers;
  }

  void moved(String businessKey) {
    var keys = moved.get();
    if (keys == null) follow(Set.of(businessKey));
    else keys.add(businessKey);
  }

  private void follow(Set<String> keys) {
    if (keys.isEmpty()) return;
    events.publishEvent(new ClocksMoved(keys));
    timers.correct(keys);
  }
}
