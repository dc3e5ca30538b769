package tongban.process;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Moves flows. Every call joins the caller's transaction. */
public interface Processes {

  /**
   * Starts the latest published version of a flow.
   *
   * @param variables kept until the flow ends
   */
  Started start(String processKey, String businessKey, Map<String, ?> variables);

  /**
   * @param definitionId exact version of the model, kept with the case so that it stays explainable
   */
  record Started(String instanceId, String definitionId) {}

  /** Assigns an open task, or puts it back into its pool when {@code username} is null. */
  void assign(String taskId, @Nullable String username);

  /** Gives a task to somebody who is asked about it; whose it is stays its owner. */
  void delegate(String taskId, String username);

  /** Gives it back to its owner. */
  void resolve(String taskId);

  /**
   * Ends a task; the flow runs on to its next wait states within the caller's transaction.
   *
   * @param variables seen by the flow until those wait states, and written nowhere
   */
  void complete(String taskId, Map<String, ?> variables);

  /**
   * Delivers a message to the flow of this business key.
   *
   * @param variables as in {@link #complete}
   * @return false when nothing in it waits for the message
   */
  boolean correlate(String message, String businessKey, Map<String, ?> variables);

  /**
   * Where the flow of this business key stands now: an element for each token, several times where
   * several stand; empty when it has ended.
   */
  List<String> activeElements(String businessKey);

  /** The same, of tasks only those of which the test accepts the part; null is no part. */
  List<String> activeElements(String businessKey, Predicate<@Nullable String> part);

  /** The model as it was deployed, as XML. */
  String model(String definitionId);
}
