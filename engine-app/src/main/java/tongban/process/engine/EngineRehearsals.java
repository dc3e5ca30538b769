package tongban.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;
import tongban.process.Rehearsal;
import tongban.process.Rehearsals;

@Component
class EngineRehearsals implements Rehearsals {
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final RepositoryService repository;

  EngineRehearsals(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      RepositoryService repository) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.repository = repository;
  }

  @Override
  public Rehearsal begin() {
    return new EngineRehearsal(Trace.begin(), runtime, tasks, management);
  }

  @Override
  public List<Element> elements(String processKey) {
    var published =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(processKey)
            .latestVersion()
            .singleResult();
    if (published == null) return List.of();
    var elements = new ArrayList<Element>();
    var model = repository.getBpmnModelInstance(published.getId());
    for (var node : model.getModelElementsByType(FlowNode.class)) {
      elements.add(element(node, name(node)));
    }
    for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
      elements.add(element(flow, ends(flow)));
    }
    return elements;
  }

  private static Element element(FlowElement element, String name) {
    return new Element(element.getId(), element.getElementType().getTypeName(), name);
  }

  private static String ends(SequenceFlow flow) {
    var label = name(flow);
    var arrow = label.isEmpty() ? " → " : " —" + label + "→ ";
    return nameOrId(flow.getSource()) + arrow + nameOrId(flow.getTarget());
  }

  private static String nameOrId(FlowNode node) {
    return name(node).isEmpty() ? node.getId() : name(node);
  }

  private static String name(FlowElement element) {
    return Objects.requireNonNullElse(element.getName(), "").strip();
  }
}
