package tongban.process.engine;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
 */
class TimedFeel {
  private final long limit;
  private final ThreadLocal<@Nullable Long> end = new ThreadLocal<>();
  private final AtomicReference<@Nullable Runnable> loading = new AtomicReference<>();

  TimedFeel(Duration limit) {
    this.limit = limit.toNanos();
  }

  /** Runs a whole decision within the limit; one that is already running keeps its own. */
  <T> T within(Supplier<T> decision) {
    if (end.get() != null) return decision.get();
    var load = loading.getAndSet(null);
    if (load != null) load.run();
    end.set(System.nanoTime() + limit);
    try {
      return decision.get();
    } finally {
      end.remove();
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
    var task = new FutureTask<>(evaluation::get);
    var thread = new Thread(task, "feel");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(left(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      stop(thread);
      throw new FeelException("A decision takes longer than a second");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) throw thrown;
      throw new FeelException("A decision cannot be evaluated", e.getCause());
    } catch (InterruptedException e) {
      stop(thread);
      Thread.currentThread().interrupt();
      throw new FeelException("A decision was interrupted", e);
    }
  }

  private long left() {
    var until = end.get();
    return until == null ? limit : Math.max(0, until - System.nanoTime());
  }

  /** It holds no lock and nothing it has made is used. */
  @SuppressWarnings("deprecation")
  private static void stop(Thread thread) {
    thread.stop();
  }
}
