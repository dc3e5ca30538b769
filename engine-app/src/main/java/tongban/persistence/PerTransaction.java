package tongban.persistence;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value of the transaction that runs: made when it is first asked for, gone when that ends. A
 * transaction inside another has its own.
 */
public final class PerTransaction<T> {
  private final Supplier<T> fresh;

  public PerTransaction(Supplier<T> fresh) {
    this.fresh = fresh;
  }

  /** Null when no transaction runs. */
  @SuppressWarnings("unchecked") // only this class binds it
  public @Nullable T get() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) return null;
    var bound = (T) TransactionSynchronizationManager.getResource(this);
    if (bound != null) return bound;
    T made = fresh.get();
    TransactionSynchronizationManager.bindResource(this, made);
    TransactionSynchronizationManager.registerSynchronization(new Binding(made));
    return made;
  }

  private final class Binding implements TransactionSynchronization {
    private final T bound;

    Binding(T bound) {
      this.bound = bound;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(PerTransaction.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(PerTransaction.this, bound);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
    }
  }
}
