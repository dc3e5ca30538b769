package tongban.guarantee;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets few callers of a node at a time to the pool, in their order: all meet at one row, and each
 * that waits there costs the database some work for every entry that is made meanwhile. It is no
 * lock, and nothing depends on it: who has waited for a second goes on all the same, and a
 * transaction that is inside already does not wait again.
 */
@Component
class Door {
  /** By measurement: what four get done, more do not. */
  private static final int INSIDE = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Semaphore free;
  private final Duration patience;

  @Autowired
  Door() {
    this(INSIDE, PATIENCE);
  }

  Door(int inside, Duration patience) {
    free = new Semaphore(inside, true);
    this.patience = patience;
  }

  /** Does this and stays inside until the caller's transaction ends, or with none to its end. */
  <T> T inside(Supplier<T> work) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      boolean entered = enter();
      try {
        return work.get();
      } finally {
        if (entered) free.release();
      }
    }
    if (!TransactionSynchronizationManager.hasResource(this) && enter()) {
      TransactionSynchronizationManager.bindResource(this, free);
      TransactionSynchronizationManager.registerSynchronization(new Leaving());
    }
    return work.get();
  }

  private boolean enter() {
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private final class Leaving implements TransactionSynchronization {
    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(Door.this);
      free.release();
    }
  }
}
