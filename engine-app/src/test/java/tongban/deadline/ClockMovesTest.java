package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class ClockMovesTest {
  private final List<String> told = new ArrayList<>();
  private final ClockMoves moves =
      new ClockMoves(event -> told.add("event " + event), new ToldTimers());
  private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

  @Test
  void allFollowOnceAtTheEndOfTheTransaction() {
    transaction.executeWithoutResult(
        status -> {
          moves.moved("a");
          moves.moved("b");
          moves.moved("a");
        });
    assertThat(told)
        .hasSize(2)
        .first()
        .isIn("event ClocksMoved[businessKeys=[a, b]]", "event ClocksMoved[businessKeys=[b, a]]");
    assertThat(told).last().isEqualTo("timers [a, b]");
  }

  @Test
  void nothingIsCarriedIntoTheNextTransaction() {
    transaction.executeWithoutResult(status -> moves.moved("a"));
    told.clear();
    transaction.executeWithoutResult(
        status -> {
          moves.moved("b");
          status.setRollbackOnly();
        });
    transaction.executeWithoutResult(status -> moves.moved("c"));
    assertThat(told).filteredOn(entry -> entry.startsWith("timers")).containsExactly("timers [c]");
  }

  private final class ToldTimers extends SetOfClockTimers {
    @SuppressWarnings("NullAway") // it does none of what the real one does
    ToldTimers() {
      super(null, null, null);
    }

    @Override
    void correct(Collection<String> businessKeys) {
      told.add("timers " + businessKeys);
    }
  }

  private static final class NoDatabase extends AbstractPlatformTransactionManager {
    @Override
    protected Object doGetTransaction() {
      return new Object();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }
}
