package tongban.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A question of a mapper that is asked once a transaction for the same argument, a scalar: its
 * answer holds until a statement of the same mapper writes, or until a row is locked. Rows that
 * others may change meanwhile are read so only if the transaction may as well not see that.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadOnce {

  /**
   * The question locks the row. What was read before may be older than the lock, so all of it is
   * forgotten.
   */
  boolean locks() default false;

  /** Name of a locking question of the same mapper whose answer serves as well. */
  String orBy() default "";
}
