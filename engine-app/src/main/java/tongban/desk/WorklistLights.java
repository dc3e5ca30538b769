package tongban.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import tongban.process.WholeTransaction;

/** The lights by which tasks are listed and counted follow time. */
@Component
class WorklistLights {
  private static final int SIZE = 2000;

  private final WorklistChanges changes;
  private final WholeTransaction transaction;
  private final Clock clock;

  WorklistLights(WorklistChanges changes, WholeTransaction transaction, Clock clock) {
    this.changes = changes;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Turns all that are due, in small transactions. */
  void catchUp() {
    while (transaction.run(this::batch)) {}
  }

  private boolean batch() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var tasks = changes.turned(now, SIZE);
    if (tasks.isEmpty()) return false;
    changes.addLights(tasks, -1, now);
    changes.turn(tasks, now);
    changes.addLights(tasks, 1, now);
    return tasks.size() == SIZE;
  }
}
