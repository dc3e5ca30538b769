package tongban.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.SideTasks;
import tongban.process.TaskClosed;
import tongban.process.TaskOpened;

/** They are standalone tasks of the engine, which has no listeners for such. */
@Component
@Transactional
class EngineSideTasks implements SideTasks {
  private final TaskService tasks;
  private final ApplicationEventPublisher events;

  EngineSideTasks(TaskService tasks, ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.events = events;
  }

  @Override
  public String open(SideTask beside) {
    var task = tasks.newTask();
    task.setName(beside.name());
    task.setParentTaskId(beside.besides());
    task.setAssignee(beside.assignee());
    task.setPriority(beside.priority());
    tasks.saveTask(task);
    var opened =
        new TaskOpened(
            task.getId(),
            beside.elementId(),
            beside.name(),
            beside.processKey(),
            beside.businessKey(),
            beside.part(),
            null,
            beside.assignee(),
            Set.of(),
            task.getPriority(),
            task.getCreateTime().toInstant());
    Trace.beside(opened);
    events.publishEvent(opened);
    return task.getId();
  }

  @Override
  public void end(String taskId, String businessKey, boolean completed) {
    tasks.deleteTask(taskId, true);
    events.publishEvent(new TaskClosed(taskId, businessKey, completed));
  }
}
