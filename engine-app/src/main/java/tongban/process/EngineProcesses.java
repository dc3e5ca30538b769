package tongban.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class EngineProcesses implements Processes {
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final RepositoryService repository;

  EngineProcesses(RuntimeService runtime, TaskService tasks, RepositoryService repository) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.repository = repository;
  }

  @Override
  public Started start(String processKey, String businessKey, Map<String, ?> variables) {
    var instance =
        runtime.startProcessInstanceByKey(processKey, businessKey, new HashMap<>(variables));
    return new Started(instance.getId(), instance.getProcessDefinitionId());
  }

  @Override
  public void assign(String taskId, @Nullable String username) {
    tasks.setAssignee(taskId, username);
  }

  @Override
  public void delegate(String taskId, String username) {
    tasks.delegateTask(taskId, username);
  }

  @Override
  public void resolve(String taskId) {
    tasks.resolveTask(taskId);
  }

  @Override
  public void complete(String taskId, Map<String, ?> variables) {
    tasks.complete(taskId, untilNextWaitState(variables));
  }

  @Override
  public boolean correlate(String message, String businessKey, Map<String, ?> variables) {
    try {
      runtime
          .createMessageCorrelation(message)
          .processInstanceBusinessKey(businessKey)
          .setVariables(untilNextWaitState(variables))
          .correlateWithResult();
      return true;
    } catch (MismatchingMessageCorrelationException nobodyWaits) {
      return false;
    }
  }

  private static Map<String, Object> untilNextWaitState(Map<String, ?> variables) {
    var passing = new HashMap<String, Object>();
    variables.forEach((name, scalar) -> passing.put(name, Variables.untypedValue(scalar, true)));
    return passing;
  }

  @Override
  public List<String> activeElements(String businessKey) {
    var active = new ArrayList<String>();
    for (var instance : instances(businessKey)) {
      collect(runtime.getActivityInstance(instance.getId()), active);
    }
    Collections.sort(active);
    return active;
  }

  @Override
  public List<String> activeElements(String businessKey, Predicate<@Nullable String> part) {
    var active = activeElements(businessKey);
    var open = tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list();
    for (var task : open) {
      if (!part.test((String) tasks.getVariable(task.getId(), "part"))) {
        active.remove(task.getTaskDefinitionKey());
      }
    }
    return active;
  }

  private static void collect(@Nullable ActivityInstance instance, List<String> active) {
    if (instance == null) return;
    if (instance.getChildActivityInstances().length == 0) active.add(instance.getActivityId());
    for (var child : instance.getChildActivityInstances()) collect(child, active);
    for (var transition : instance.getChildTransitionInstances()) {
      active.add(transition.getActivityId());
    }
  }

  @Override
  public boolean hasElement(String businessKey, String elementId) {
    return instances(businessKey).stream()
        .map(instance -> repository.getBpmnModelInstance(instance.getProcessDefinitionId()))
        .anyMatch(model -> model.getModelElementById(elementId) != null);
  }

  private List<ProcessInstance> instances(String businessKey) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list();
  }

  @Override
  public String name(String processKey) {
    var flow = latest(processKey);
    return flow == null ? processKey : name(flow);
  }

  private @Nullable ProcessDefinition latest(String processKey) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(processKey)
        .latestVersion()
        .singleResult();
  }

  @Override
  public List<Model> called(String definitionId, String businessKey) {
    var running =
        instances(businessKey).stream()
            .map(instance -> repository.getProcessDefinition(instance.getProcessDefinitionId()))
            .collect(Collectors.toMap(ProcessDefinition::getKey, flow -> flow, (one, same) -> one));
    return calls(definitionId)
        .distinct()
        .map(key -> running.containsKey(key) ? running.get(key) : latest(key))
        .flatMap(Stream::ofNullable)
        .map(flow -> new Model(flow.getKey(), name(flow), model(flow.getId())))
        .toList();
  }

  private Stream<String> calls(String definitionId) {
    return repository
        .getBpmnModelInstance(definitionId)
        .getModelElementsByType(CallActivity.class)
        .stream()
        .map(CallActivity::getCalledElement)
        .filter(Objects::nonNull);
  }

  private static String name(ProcessDefinition flow) {
    return Objects.requireNonNullElse(flow.getName(), flow.getKey());
  }

  @Override
  public Map<String, String> callersOf(String processKey) {
    var callers = new TreeMap<String, String>();
    for (var flow : repository.createProcessDefinitionQuery().latestVersion().active().list()) {
      if (calls(flow.getId()).anyMatch(processKey::equals)) callers.put(flow.getKey(), name(flow));
    }
    return callers;
  }

  @Override
  public String model(String definitionId) {
    try (var xml = repository.getProcessModel(definitionId)) {
      return new String(xml.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
