package tongban.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one thread has started since it began: the elements its flows passed, and the work of these
 * flows that waits now. It knows no other case, and runs no other case's jobs.
 */
public interface Rehearsal extends AutoCloseable {

  /** Ids of the flow nodes entered and the sequence flows taken, by process key. */
  Map<String, Set<String>> passed();

  /** Open user tasks, in order of creation. */
  List<OpenTask> tasks();

  /**
   * @param part of a case; null when the task is of the whole
   * @param procedure reference of the special procedure it is about; null for any other task
   * @param groups candidate groups
   */
  record OpenTask(
      String id,
      String elementId,
      String name,
      @Nullable String part,
      @Nullable String procedure,
      @Nullable String assignee,
      Set<String> groups) {}

  /** Timers, asynchronous steps and outgoing work, the next first. */
  List<OpenJob> jobs();

  /**
   * @param kind {@code TIMER}, {@code STEP} or the name of an {@link OutboxHandler}
   * @param element of the model, or key of the outgoing work
   * @param due null for at once
   */
  record OpenJob(
      String id,
      String kind,
      String element,
      @Nullable String part,
      @Nullable Instant due,
      int retries) {

    public boolean isTimer() {
      return kind.equals("TIMER");
    }
  }

  /** Runs one of {@link #jobs()} in a transaction of its own; what it throws is thrown. */
  void execute(String jobId);

  /** Whether something was started and nothing of it runs any more. */
  boolean ended();

  /** What is left of the flows in the engine, by kind: how many; a kind with none is not named. */
  Map<String, Long> leftovers();

  @Override
  void close();
}
