package tongban.process;

import java.util.function.Supplier;

/**
 * Runs work in a transaction of its own, whatever becomes of the caller's; what it sends by the
 * {@link Outbox} is committed with it.
 */
public interface SeparateTransaction {
  <T> T run(Supplier<T> work);
}
