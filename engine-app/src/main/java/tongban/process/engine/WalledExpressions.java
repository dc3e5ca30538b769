package tongban.process.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions that see what is registered and the case's variables, in this order, and what maps
 * and lists hold. No resolver reads a property of any other object or calls a method of one.
 */
class WalledExpressions extends JuelExpressionManager {
  private final ModelRegistry registry;

  WalledExpressions(ModelRegistry registry) {
    this.registry = registry;
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new RegistryResolver(registry));
    resolver.add(new VariableResolver());
    resolver.add(new MapELResolver(true));
    resolver.add(new ListELResolver(true));
    return resolver;
  }

  /** The engine's own functions give objects, which no expression could use. */
  @Override
  public void addFunction(String name, Method function) {}
}
