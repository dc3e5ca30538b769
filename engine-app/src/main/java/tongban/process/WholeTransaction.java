package tongban.process;

import java.util.function.Supplier;

/**
 * Runs a unit of work as one transaction, and again from its beginning when another transaction got
 * in its way: a write conflict between different tasks is nobody's fault and is never shown.
 */
public interface WholeTransaction {

  /** Up to five repeats; inside a running transaction it simply joins. */
  <T> T run(Supplier<T> work);
}
