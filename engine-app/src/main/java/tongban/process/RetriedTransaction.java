package tongban.process;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class RetriedTransaction implements WholeTransaction {
  private static final int ATTEMPTS = 6;

  /** MySQL: lock wait timeout, deadlock; H2: deadlock, lock timeout, concurrent update. */
  private static final Set<Integer> CONFLICTS = Set.of(1205, 1213, 40001, 50200, 90131);

  private final TransactionTemplate transaction;
  private final RetryTemplate retry =
      RetryTemplate.builder()
          .maxAttempts(ATTEMPTS)
          .exponentialBackoff(10, 2, 200, true)
          .retryOn(RetriedTransaction::isConflict)
          .build();

  RetriedTransaction(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  @SuppressWarnings("NullAway") // both templates hand through what the work answers
  public <T> T run(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) return work.get();
    return retry.execute(attempt -> transaction.execute(status -> work.get()));
  }

  private static boolean isConflict(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .anyMatch(
            t ->
                t instanceof OptimisticLockingException
                    || t instanceof ConcurrencyFailureException
                    || t instanceof SQLException sql && CONFLICTS.contains(sql.getErrorCode()));
  }
}
