package tongban.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Registers a bean as a group of functions for models: each public method that its class declares
 * may be called in an expression, {@code ${clock.deadline(execution, 'promised')}}. Nothing else of
 * the bean can be reached, and no other bean.
 *
 * <p>A function reads and never writes: the engine may evaluate an expression more than once. The
 * name of a group is taken before any variable, so no variable may be called like it. Steps are
 * registered another way: every bean of type {@code JavaDelegate}, by its name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ModelFunctions {

  /** Name of the group, which is the bean's too: letters and digits, for example {@code clock}. */
  @AliasFor(annotation = Component.class, attribute = "value")
  String value();
}
