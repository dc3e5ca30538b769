package tongban.deadline;

import java.time.Instant;
import java.util.List;

/**
 * What a reconciliation has found.
 *
 * @param clocks running ones that were recomputed
 * @param timers of the engine that follow clocks
 * @param tasks rows of the worklist
 * @param count of all differences; none is expected
 * @param differences the first 200
 */
record Reconciled(
    long id,
    Instant startedAt,
    Instant finishedAt,
    String startedBy,
    long clocks,
    long timers,
    long tasks,
    long count,
    List<Difference> differences) {

  Reconciled withId(long given) {
    return new Reconciled(
        given, startedAt, finishedAt, startedBy, clocks, timers, tasks, count, differences);
  }
}
