package tongban.process.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import tongban.gate.Registry;
import tongban.process.ModelFunctions;

/**
 * What models may name: beans that are steps or listeners, and groups of functions. Beans are only
 * fetched when they are used, for some of them use the engine.
 */
@Component
class ModelRegistry implements Registry {
  private final ListableBeanFactory beans;
  private volatile @Nullable Names names;

  ModelRegistry(ListableBeanFactory beans) {
    this.beans = beans;
  }

  private record Names(
      Set<String> delegates,
      Set<String> executionListeners,
      Set<String> taskListeners,
      Map<String, FunctionGroup> groups) {}

  private Names names() {
    var known = names;
    if (known == null) {
      known =
          new Names(
              of(JavaDelegate.class),
              of(ExecutionListener.class),
              of(TaskListener.class),
              functionGroups());
      names = known;
    }
    return known;
  }

  private Set<String> of(Class<?> type) {
    return Set.of(beans.getBeanNamesForType(type, true, false));
  }

  private Map<String, FunctionGroup> functionGroups() {
    var groups = new HashMap<String, FunctionGroup>();
    for (var name : beans.getBeanNamesForAnnotation(ModelFunctions.class)) {
      var type = beans.getType(name, false);
      if (type == null) throw new IllegalStateException("No type of " + name);
      groups.put(name, new FunctionGroup(ClassUtils.getUserClass(type), () -> beans.getBean(name)));
    }
    return Map.copyOf(groups);
  }

  @Override
  public Set<String> delegates() {
    return names().delegates();
  }

  @Override
  public Set<String> executionListeners() {
    return names().executionListeners();
  }

  @Override
  public Set<String> taskListeners() {
    return names().taskListeners();
  }

  @Override
  public Set<String> groups() {
    return names().groups().keySet();
  }

  @Override
  public List<Signature> functions(String group, String name) {
    var found = names().groups().get(group);
    return found == null ? List.of() : found.signatures(name);
  }

  /** What an expression gets for a registered name. */
  Object resolve(String name) {
    var group = names().groups().get(name);
    return group != null ? group : beans.getBean(name);
  }
}
