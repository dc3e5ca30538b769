package tongban.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.WholeTransaction;

@Component
class CaseTasks implements Tasks {
  private final Desk desk;
  private final Completions completions;
  private final OpenTasks tasks;
  private final Worklist worklist;
  private final LockedRows locked;
  private final Lanes lanes;
  private final WholeTransaction transaction;
  private final Clock clock;

  CaseTasks(
      Desk desk,
      Completions completions,
      OpenTasks tasks,
      Worklist worklist,
      LockedRows locked,
      Lanes lanes,
      WholeTransaction transaction,
      Clock clock) {
    this.desk = desk;
    this.completions = completions;
    this.tasks = tasks;
    this.worklist = worklist;
    this.locked = locked;
    this.lanes = lanes;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void claim(String taskId) {
    transaction.run(
        () -> {
          desk.claim(taskId);
          return true;
        });
  }

  @Override
  public void release(String taskId) {
    transaction.run(
        () -> {
          desk.release(taskId);
          return true;
        });
  }

  @Override
  public void complete(
      String taskId, @Nullable String outcome, Map<String, Object> form, @Nullable String comment) {
    completions.complete(taskId, new Desk.Completion(outcome, form, comment), done -> done);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> ofCase(String caseNumber) {
    return worklist.ofCase(caseNumber).stream().map(this::row).toList();
  }

  @Override
  @Transactional
  public List<Watched> watch(Collection<String> caseNumbers) {
    if (caseNumbers.isEmpty() || worklist.watch(caseNumbers) == 0) return List.of();
    locked.forgetAll();
    return worklist.ofCases(caseNumbers).stream()
        .map(
            row ->
                new Watched(
                    row.taskId(),
                    row.caseNumber(),
                    row.part(),
                    row.procedureReference(),
                    row.assignee(),
                    lanes.groups(row.lane())))
        .toList();
  }

  @Override
  public Watched watch(String taskId) {
    var caseNumber = tasks.lock(taskId).caseNumber();
    return watch(List.of(caseNumber)).stream()
        .filter(each -> each.taskId().equals(taskId))
        .findFirst()
        .orElseThrow(() -> tasks.gone(taskId));
  }

  private Row row(WorklistRow row) {
    return new Row(
        row.taskId(),
        row.elementId(),
        row.part(),
        row.assignee(),
        List.copyOf(new TreeSet<>(lanes.groups(row.lane()))),
        row.light(clock.instant()),
        row.deadlineAt(),
        row.priority());
  }
}
