package tongban.process.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.jspecify.annotations.Nullable;

/** Registered names, and the functions of registered groups. */
class RegistryResolver extends ReadOnlyResolver {
  private final ModelRegistry registry;

  RegistryResolver(ModelRegistry registry) {
    this.registry = registry;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base != null || !(property instanceof String name) || !registry.isTaken(name)) return null;
    context.setPropertyResolved(true);
    return registry.resolve(name);
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] given) {
    if (!(base instanceof FunctionGroup group)) return null;
    var arguments = given == null ? new Object[0] : given;
    var function =
        group
            .find(String.valueOf(method), arguments.length)
            .orElseThrow(() -> new MethodNotFoundException("No function " + method));
    var expressions = (ExpressionFactory) context.getContext(ExpressionFactory.class);
    var fitting = new Object[arguments.length];
    for (int i = 0; i < fitting.length; i++) {
      fitting[i] = fit(arguments[i], function.getParameterTypes()[i], expressions);
    }
    context.setPropertyResolved(true);
    return group.call(function, fitting);
  }

  private static Object fit(Object argument, Class<?> type, ExpressionFactory expressions) {
    return DelegateExecution.class.isAssignableFrom(type)
        ? type.cast(argument)
        : expressions.coerceToType(argument, type);
  }
}
