package tongban.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.Casework;
import tongban.process.EngineTasks;
import tongban.process.TaskOpened;
import tongban.process.WholeTransaction;

/**
 * Compares the worklist with the engine and mends what differs: beside those who work, page by
 * page, each row again under the lock of its case before it is touched. What it finds is a defect.
 */
@Component
class WorklistRebuild {
  private static final Logger LOG = LoggerFactory.getLogger(WorklistRebuild.class);
  private static final int PAGE = 500;
  private static final int MOST_TOLD = 200;

  private final EngineTasks engine;
  private final Worklist worklist;
  private final WorklistWriter writer;
  private final WorklistChanges changes;
  private final Casework casework;
  private final WholeTransaction transaction;
  private final Audit audit;
  private final Clock clock;

  WorklistRebuild(
      EngineTasks engine,
      Worklist worklist,
      WorklistWriter writer,
      WorklistChanges changes,
      Casework casework,
      WholeTransaction transaction,
      Audit audit,
      Clock clock) {
    this.engine = engine;
    this.worklist = worklist;
    this.writer = writer;
    this.changes = changes;
    this.casework = casework;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  /** {@code MISSING} in the worklist, {@code LEFT} in it though the task has ended. */
  enum Fault {
    MISSING,
    LEFT,
    DIFFERENT
  }

  record Mended(String taskId, String caseNumber, Fault fault) {}

  /**
   * @param tasks of the engine
   * @param mended rows that were wrong
   * @param counts that were wrong
   * @param first of them, {@value #MOST_TOLD} at most
   */
  record Report(long tasks, int mended, int counts, List<Mended> first) {}

  Report run(String by) {
    var mended = new ArrayList<Mended>();
    long tasks = fromEngine(mended);
    fromWorklist(mended);
    int counts = transaction.run(() -> changes.correct(clock.instant()));
    if (!mended.isEmpty() || counts > 0)
      LOG.warn("{} rows and {} counts of the worklist were wrong", mended.size(), counts);
    transaction.run(
        () -> {
          audit.record(
              by, "worklist.rebuilt", "worklist", Map.of("rows", mended.size(), "counts", counts));
          return true;
        });
    return new Report(tasks, mended.size(), counts, mended.stream().limit(MOST_TOLD).toList());
  }

  private long fromEngine(List<Mended> mended) {
    long tasks = 0;
    var page = engine.after("", PAGE);
    while (!page.isEmpty()) {
      tasks += page.size();
      var ids = page.stream().map(TaskOpened::taskId).toList();
      var rows =
          worklist.ofTasks(ids).stream()
              .collect(Collectors.toMap(WorklistRow::taskId, Function.identity()));
      for (var task : page) {
        if (fault(writer.row(task), rows.get(task.taskId())).isPresent())
          mend(task.taskId(), task.businessKey()).ifPresent(mended::add);
      }
      page = engine.after(ids.get(ids.size() - 1), PAGE);
    }
    return tasks;
  }

  private void fromWorklist(List<Mended> mended) {
    var page = worklist.after("", PAGE);
    while (!page.isEmpty()) {
      Set<String> open = engine.open(page.stream().map(WorklistRow::taskId).toList());
      for (var row : page)
        if (!open.contains(row.taskId()))
          mend(row.taskId(), row.caseNumber()).ifPresent(mended::add);
      page = worklist.after(page.get(page.size() - 1).taskId(), PAGE);
    }
  }

  private Optional<Mended> mend(String taskId, String caseNumber) {
    return transaction.run(
        () -> {
          casework.lock(caseNumber);
          var found = worklist.lock(taskId);
          var expected = engine.find(taskId).map(writer::row).orElse(null);
          var fault = fault(expected, found);
          if (fault.isEmpty()) return Optional.<Mended>empty();
          writer.replace(found, expected);
          return Optional.of(new Mended(taskId, caseNumber, fault.get()));
        });
  }

  private static Optional<Fault> fault(
      @Nullable WorklistRow expected, @Nullable WorklistRow found) {
    if (expected == null) return found == null ? Optional.empty() : Optional.of(Fault.LEFT);
    if (found == null) return Optional.of(Fault.MISSING);
    return Objects.equals(expected.comparable(), found.comparable())
        ? Optional.empty()
        : Optional.of(Fault.DIFFERENT);
  }
}
