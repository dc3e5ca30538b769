package tongban.process.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/**
 * Variables by their names, kept or transient, and {@code execution} for functions to be given.
 * What is not set is null.
 */
class VariableResolver extends ReadOnlyResolver {

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base != null || !(property instanceof String name)) return null;
    context.setPropertyResolved(true);
    if (context.getContext(VariableScope.class) instanceof VariableScope scope) {
      return name.equals("execution") ? execution(scope) : scope.getVariable(name);
    }
    if (context.getContext(VariableContext.class) instanceof VariableContext variables) {
      var typed = variables.resolve(name);
      return typed == null ? null : typed.getValue();
    }
    return null;
  }

  private static @Nullable Object execution(VariableScope scope) {
    if (scope instanceof DelegateTask task) return task.getExecution();
    return scope instanceof DelegateExecution ? scope : null;
  }
}
