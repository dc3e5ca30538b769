package tongban.process;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class EngineTakingBack implements TakingBack {
  private static final String PROPERTY = "takeBack";

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;

  EngineTakingBack(TaskService tasks, RuntimeService runtime, RepositoryService repository) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
  }

  @Override
  public boolean allows(String openTask, String element, String outcome) {
    var open = task(openTask);
    if (open == null) return false;
    var model = repository.getBpmnModelInstance(open.getProcessDefinitionId());
    return model.getModelElementById(element) instanceof UserTask step
        && pairs(step).anyMatch((outcome + ":" + open.getTaskDefinitionKey())::equals);
  }

  private static Stream<String> pairs(UserTask step) {
    var extensions = step.getExtensionElements();
    if (extensions == null) return Stream.empty();
    return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> PROPERTY.equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .flatMap(pairs -> Arrays.stream(pairs.strip().split("\\s+")));
  }

  /** In this order: once the task is gone its scope might be too. */
  @Override
  public void takeBack(String openTask, String element) {
    var open = Objects.requireNonNull(task(openTask));
    var instance = open.getProcessInstanceId();
    var followed = instanceOf(open, runtime.getActivityInstance(instance));
    if (followed == null) throw new IllegalStateException("No activity of task " + openTask);
    runtime
        .createProcessInstanceModification(instance)
        .startBeforeActivity(element, followed.getParentActivityInstanceId())
        .cancelActivityInstance(followed.getId())
        .execute();
  }

  private @Nullable Task task(String id) {
    return tasks.createTaskQuery().taskId(id).singleResult();
  }

  private static @Nullable ActivityInstance instanceOf(Task task, ActivityInstance here) {
    if (here.getActivityId().equals(task.getTaskDefinitionKey())
        && Arrays.asList(here.getExecutionIds()).contains(task.getExecutionId())) return here;
    for (var child : here.getChildActivityInstances()) {
      var found = instanceOf(task, child);
      if (found != null) return found;
    }
    return null;
  }
}
