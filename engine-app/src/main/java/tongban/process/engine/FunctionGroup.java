package tongban.process.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import tongban.gate.Registry.Signature;

/** A bean as expressions see it: its registered functions, and nothing else of it. */
final class FunctionGroup {

  /** Elements that a function may give at most: it may be what a multi-instance runs over. */
  private static final int MOST = 200;

  private final List<Method> functions;
  private final Supplier<Object> bean;

  FunctionGroup(Class<?> type, Supplier<Object> bean) {
    this.functions =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
            .toList();
    this.bean = bean;
  }

  List<Signature> signatures(String name) {
    return functions.stream()
        .filter(function -> function.getName().equals(name))
        .map(FunctionGroup::signature)
        .toList();
  }

  private static Signature signature(Method function) {
    return new Signature(
        Arrays.stream(function.getParameterTypes()).map(FunctionGroup::isExecution).toList());
  }

  private static boolean isExecution(Class<?> type) {
    return DelegateExecution.class.isAssignableFrom(type);
  }

  /** Function of this name with so many arguments. */
  Optional<Method> find(String name, int arguments) {
    return functions.stream()
        .filter(function -> function.getName().equals(name))
        .filter(function -> function.getParameterCount() == arguments)
        .findFirst();
  }

  @Nullable Object call(Method function, Object[] arguments) {
    try {
      function.trySetAccessible();
      var result = function.invoke(bean.get(), arguments);
      if (result instanceof Collection<?> elements && elements.size() > MOST) {
        throw new IllegalStateException(
            function.getName() + " gives more than " + MOST + " elements");
      }
      return result;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) throw thrown;
      throw new IllegalStateException(e.getCause());
    }
  }
}
