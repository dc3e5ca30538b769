package tongban.process.engine;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import tongban.process.Rehearsal;

class EngineRehearsal implements Rehearsal {
  private static final Comparator<OpenJob> NEXT_FIRST =
      Comparator.comparing(OpenJob::due, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(OpenJob::id);

  private final Trace trace;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;

  EngineRehearsal(
      Trace trace, RuntimeService runtime, TaskService tasks, ManagementService management) {
    this.trace = trace;
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
  }

  @Override
  public Map<String, Set<String>> passed() {
    return trace.passed.entrySet().stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
  }

  @Override
  public List<OpenTask> tasks() {
    var open =
        trace.instances.stream()
            .flatMap(
                instance ->
                    tasks
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .orderByTaskCreateTime()
                        .asc()
                        .orderByTaskId()
                        .asc()
                        .list()
                        .stream())
            .map(this::open);
    return Stream.concat(open, beside()).toList();
  }

  /** Those that belong to no flow. */
  private Stream<OpenTask> beside() {
    return trace.beside.values().stream()
        .filter(task -> tasks.createTaskQuery().taskId(task.taskId()).count() > 0)
        .map(
            task ->
                new OpenTask(
                    task.taskId(),
                    task.elementId(),
                    task.name(),
                    task.part(),
                    null,
                    task.assignee(),
                    task.groups()));
  }

  private OpenTask open(Task task) {
    return new OpenTask(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        part(task.getExecutionId()),
        text(task.getExecutionId(), "procedure"),
        task.getAssignee(),
        trace.groups.getOrDefault(task.getId(), Set.of()));
  }

  private @Nullable String part(@Nullable String executionId) {
    return text(executionId, "part");
  }

  private @Nullable String text(@Nullable String executionId, String variable) {
    if (executionId == null) return null;
    return runtime.getVariable(executionId, variable) instanceof String text ? text : null;
  }

  @Override
  public List<OpenJob> jobs() {
    var found = new ArrayList<Job>();
    for (var instance : trace.instances) {
      found.addAll(management.createJobQuery().processInstanceId(instance).list());
    }
    if (!trace.outgoing.isEmpty()) {
      found.addAll(management.createJobQuery().jobIds(trace.outgoing).list());
    }
    return found.stream().map(this::open).sorted(NEXT_FIRST).toList();
  }

  private OpenJob open(Job job) {
    var due = job.getDuedate() == null ? null : job.getDuedate().toInstant();
    return OutboxQueue.work(job)
        .map(
            work ->
                new OpenJob(job.getId(), work.handler(), work.key(), null, due, job.getRetries()))
        .orElseGet(
            () ->
                new OpenJob(
                    job.getId(),
                    job instanceof TimerEntity ? "TIMER" : "STEP",
                    element(job),
                    part(job.getExecutionId()),
                    due,
                    job.getRetries()));
  }

  private String element(Job job) {
    var definition =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult();
    return definition == null ? job.getId() : definition.getActivityId();
  }

  @Override
  public void execute(String jobId) {
    if (jobs().stream().noneMatch(job -> job.id().equals(jobId))) {
      throw new IllegalArgumentException("Not a job of this case: " + jobId);
    }
    management.executeJob(jobId);
  }

  @Override
  public boolean ended() {
    return !trace.instances.isEmpty()
        && trace.instances.stream()
            .allMatch(
                id -> runtime.createProcessInstanceQuery().processInstanceId(id).count() == 0);
  }

  @Override
  public Map<String, Long> leftovers() {
    var left = new TreeMap<String, Long>();
    for (var id : trace.instances) {
      add(left, "token", runtime.createExecutionQuery().processInstanceId(id).count());
      add(left, "task", tasks.createTaskQuery().processInstanceId(id).count());
      add(left, "variable", runtime.createVariableInstanceQuery().processInstanceIdIn(id).count());
      add(
          left,
          "subscription",
          runtime.createEventSubscriptionQuery().processInstanceId(id).count());
    }
    add(left, "task", beside().count());
    for (var job : jobs()) add(left, job.isTimer() ? "timer" : "job", 1);
    return left;
  }

  private static void add(Map<String, Long> left, String kind, long count) {
    if (count > 0) left.merge(kind, count, Long::sum);
  }

  @Override
  public void close() {
    Trace.end();
  }
}
