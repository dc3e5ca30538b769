package tongban.persistence;

import java.util.function.Consumer;
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
  private final Consumer<T> beforeCommit;
  private final boolean toTheEnd;

  public PerTransaction(Supplier<T> fresh) {
    this(fresh, value -> {});
  }

  /**
   * @param beforeCommit what is done with the value at the end, still in the transaction
   */
  public PerTransaction(Supplier<T> fresh, Consumer<T> beforeCommit) {
    this(fresh, beforeCommit, false);
  }

  private PerTransaction(Supplier<T> fresh, Consumer<T> beforeCommit, boolean toTheEnd) {
    this.fresh = fresh;
    this.beforeCommit = beforeCommit;
    this.toTheEnd = toTheEnd;
  }

  /** One that is still there when the transaction is about to be committed. */
  public static <T> PerTransaction<T> toTheEnd(Supplier<T> fresh) {
    return new PerTransaction<>(fresh, value -> {}, true);
  }

  /** Null when no transaction runs, or, but to the end, when it is about to be committed. */
  @SuppressWarnings("unchecked") // only this class binds it
  public @Nullable T get() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) return null;
    var binding = (Binding) TransactionSynchronizationManager.getResource(this);
    if (binding == null) {
      binding = new Binding(fresh.get());
      TransactionSynchronizationManager.bindResource(this, binding);
      TransactionSynchronizationManager.registerSynchronization(binding);
    }
    return binding.ending ? null : binding.bound;
  }

  private final class Binding implements TransactionSynchronization {
    private final T bound;
    private boolean ending;

    Binding(T bound) {
      this.bound = bound;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(PerTransaction.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(PerTransaction.this, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      ending = !toTheEnd;
      beforeCommit.accept(bound);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
    }
  }
}
