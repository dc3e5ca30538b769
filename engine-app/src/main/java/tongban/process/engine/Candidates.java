package tongban.process.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;

/**
 * The groups of a user task are told to the worklist and not kept by the engine, which would write,
 * read and delete a row for each.
 */
class Candidates extends TaskDecorator {
  Candidates(UserTaskActivityBehavior task) {
    super(task.getTaskDefinition(), task.getExpressionManager());
  }

  @Override
  protected void initializeTaskCandidateGroups(TaskEntity task, VariableScope scope) {
    // they are told
  }

  @Override
  protected void initializeTaskCandidateUsers(TaskEntity task, VariableScope scope) {
    // nobody asks for them
  }

  Set<String> groups(VariableScope scope) {
    var groups = new LinkedHashSet<String>();
    for (var each : taskDefinition.getCandidateGroupIdExpressions())
      groups.addAll(groups(each, scope));
    return groups;
  }

  private Set<String> groups(Expression expression, VariableScope scope) {
    var value = expression.getValue(scope);
    if (value instanceof String list) return new LinkedHashSet<>(extractCandidates(list));
    var groups = new LinkedHashSet<String>();
    for (var group : (Collection<?>) value) groups.add((String) group);
    return groups;
  }
}
