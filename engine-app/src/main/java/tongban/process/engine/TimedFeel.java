package tongban.process.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates FEEL on a thread of its own, which is stopped when the time of the decision is over:
 * the interpreter itself heeds no interruption, and a loop in a cell would hold its node for ever.
 * The time is what the thread computes: on a busy machine it may wait long for a processor.
 */
class TimedFeel {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Waiting for a processor takes so many times the limit at most. */
  private static final int PATIENCE = 10;

  /** Nanoseconds. */
  private static final long SHORTEST_WAIT = 1_000_000;

  private final long limit;
  private final ThreadLocal<@Nullable Budget> budgets = new ThreadLocal<>();
  private final AtomicReference<@Nullable Runnable> loading = new AtomicReference<>();

  TimedFeel(Duration limit) {
    this.limit = limit.toNanos();
  }

  /** Runs a whole decision within the limit; one that is already running keeps its own. */
  <T> T within(Supplier<T> decision) {
    if (budgets.get() != null) return decision.get();
    var load = loading.getAndSet(null);
    if (load != null) load.run();
    budgets.set(new Budget(limit));
    try {
      return decision.get();
    } finally {
      budgets.remove();
    }
  }

  /** The interpreter is loaded by its first use, which is not the time of a decision. */
  private static void load(FeelEngine engine) {
    var amount = Variables.putValue("amount", 1).asVariableContext();
    engine.evaluateSimpleExpression("amount + 1", amount);
    engine.evaluateSimpleUnaryTests("> 1", "amount", amount);
  }

  FeelEngine over(FeelEngine engine) {
    loading.set(() -> load(engine));
    return new FeelEngine() {
      @Override
      public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return timed(() -> engine.<T>evaluateSimpleExpression(expression, variables));
      }

      @Override
      public boolean evaluateSimpleUnaryTests(
          String tests, String input, VariableContext variables) {
        return timed(() -> engine.evaluateSimpleUnaryTests(tests, input, variables));
      }
    };
  }

  private <T> T timed(Supplier<T> evaluation) {
    var budget = Objects.requireNonNullElseGet(budgets.get(), () -> new Budget(limit));
    var task = new FutureTask<>(() -> budget.spend(evaluation));
    var thread = new Thread(task, "feel");
    thread.setDaemon(true);
    thread.start();
    try {
      return await(task, thread, budget);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) throw thrown;
      throw new FeelException("A decision cannot be evaluated", e.getCause());
    } catch (InterruptedException e) {
      stop(thread);
      Thread.currentThread().interrupt();
      throw new FeelException("A decision was interrupted", e);
    }
  }

  private static <T> T await(FutureTask<T> task, Thread thread, Budget budget)
      throws ExecutionException, InterruptedException {
    while (true) {
      long left = budget.left(thread);
      try {
        return task.get(Math.max(left, SHORTEST_WAIT), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (budget.left(thread) > 0) continue;
        stop(thread);
        throw new FeelException("A decision takes longer than a second");
      }
    }
  }

  /** What a decision may still compute. */
  private static final class Budget {
    private final long end;
    private final AtomicLong left;

    Budget(long limit) {
      left = new AtomicLong(limit);
      end = System.nanoTime() + PATIENCE * limit;
    }

    <T> T spend(Supplier<T> evaluation) {
      try {
        return evaluation.get();
      } finally {
        left.addAndGet(-THREADS.getCurrentThreadCpuTime());
      }
    }

    /** Nanoseconds, also of what this thread computes now; none when patience is over. */
    long left(Thread thread) {
      if (System.nanoTime() > end) return 0;
      return left.get() - Math.max(0, THREADS.getThreadCpuTime(thread.getId()));
    }
  }

  /** It holds no lock and nothing it has made is used. */
  @SuppressWarnings("deprecation")
  private static void stop(Thread thread) {
    thread.stop();
  }
}
