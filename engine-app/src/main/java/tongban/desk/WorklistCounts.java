package tongban.desk;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tongban.process.WholeTransaction;

/** Folds changes into the counts once every open page has had the time to see them. */
@Component
class WorklistCounts {
  private static final Duration SEEN = Duration.ofSeconds(15);
  private static final int SIZE = 5000;

  private final WorklistChanges changes;
  private final WholeTransaction transaction;
  private final Clock clock;

  WorklistCounts(WorklistChanges changes, WholeTransaction transaction, Clock clock) {
    this.changes = changes;
    this.transaction = transaction;
    this.clock = clock;
  }

  void fold() {
    while (transaction.run(this::batch)) {}
  }

  private boolean batch() {
    var ids = changes.before(clock.instant().minus(SEEN), SIZE);
    if (ids.isEmpty()) return false;
    changes.fold(ids);
    changes.forget(ids);
    return ids.size() == SIZE;
  }
}
