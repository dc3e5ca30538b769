package tongban.deadline;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tongban.process.Timers;

/**
 * Tells of clocks that have moved: the other modules at once, the engine's timers once a business
 * key, just before the commit, when the engine's own step is flushed.
 */
@Component
class ClockMoves {
  private final ApplicationEventPublisher events;
  private final Timers timers;

  ClockMoves(ApplicationEventPublisher events, Timers timers) {
    this.events = events;
    this.timers = timers;
  }

  void moved(String businessKey) {
    keysOfTransaction().add(businessKey);
    events.publishEvent(new ClocksMoved(Set.of(businessKey)));
  }

  @SuppressWarnings("unchecked")
  private Set<String> keysOfTransaction() {
    var keys = (Set<String>) TransactionSynchronizationManager.getResource(this);
    if (keys != null) return keys;
    var fresh = new LinkedHashSet<String>();
    TransactionSynchronizationManager.bindResource(this, fresh);
    TransactionSynchronizationManager.registerSynchronization(new Projection(fresh));
    return fresh;
  }

  private final class Projection implements TransactionSynchronization {
    private final Set<String> keys;

    Projection(Set<String> keys) {
      this.keys = keys;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(ClockMoves.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(ClockMoves.this, keys);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      var done = new HashSet<String>();
      var left = new ArrayDeque<>(keys);
      while (!left.isEmpty()) {
        var key = left.remove();
        if (done.add(key)) timers.reproject(key);
      }
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(ClockMoves.this);
    }
  }
}
