package tongban.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import tongban.process.TaskOpened;

/** What is told of a task. */
final class ToldTasks {
  private ToldTasks() {}

  static TaskOpened of(DelegateTask task, ExecutionEntity execution, Set<String> groups) {
    return new TaskOpened(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        execution.getProcessDefinition().getKey(),
        execution.getProcessBusinessKey(),
        (String) execution.getVariable("part"),
        (String) execution.getVariable("procedure"),
        task.getAssignee(),
        groups,
        task.getPriority(),
        task.getCreateTime().toInstant());
  }
}
