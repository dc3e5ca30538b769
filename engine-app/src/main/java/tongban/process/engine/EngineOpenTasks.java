package tongban.process.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import tongban.process.EngineTasks;
import tongban.process.TaskOpened;

/** Groups are not kept by the engine: the model says again who they are. */
@Component
class EngineOpenTasks implements EngineTasks {
  private final ProcessEngineConfigurationImpl configuration;
  private final TaskService tasks;

  EngineOpenTasks(ProcessEngine engine) {
    this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.tasks = engine.getTaskService();
  }

  @Override
  public List<TaskOpened> after(String taskId, int size) {
    return command(
        () ->
            tasks
                .createNativeTaskQuery()
                .sql("select * from ACT_RU_TASK where ID_ > #{after} order by ID_")
                .parameter("after", taskId)
                .listPage(0, size)
                .stream()
                .map(this::told)
                .toList());
  }

  @Override
  public Optional<TaskOpened> find(String taskId) {
    return command(
        () ->
            Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(this::told));
  }

  @Override
  public Set<String> open(Collection<String> taskIds) {
    var open = new HashSet<String>();
    if (taskIds.isEmpty()) return open;
    tasks
        .createTaskQuery()
        .taskIdIn(taskIds.toArray(String[]::new))
        .list()
        .forEach(task -> open.add(task.getId()));
    return open;
  }

  /** What they refer to is read as it is needed, which takes a command around all of it. */
  private <T> T command(Supplier<T> work) {
    return configuration.getCommandExecutorTxRequired().execute(context -> work.get());
  }

  private TaskOpened told(Task found) {
    var task = (TaskEntity) found;
    var execution = task.getExecution();
    if (execution == null) return beside(task);
    var behavior = (UserTaskActivityBehavior) execution.getActivity().getActivityBehavior();
    return ToldTasks.of(task, execution, Set.copyOf(new Candidates(behavior).groups(execution)));
  }

  private TaskOpened beside(TaskEntity task) {
    var parent = find(task.getParentTaskId()).orElseThrow();
    return new TaskOpened(
        task.getId(),
        "",
        task.getName(),
        "",
        parent.businessKey(),
        parent.part(),
        null,
        task.getAssignee(),
        Set.of(),
        task.getPriority(),
        task.getCreateTime().toInstant());
  }
}
