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

  /** Whether the flow of this business key, or one that it calls now, has an element of this id. */
  boolean hasElement(String businessKey, String elementId);

  /** Name of the latest published flow of this key; the key where it has none. */
  String name(String processKey);

  /** Names of the latest published flows that call the flow of this key, by their keys. */
  Map<String, String> callersOf(String processKey);

  /**
   * The models of the flows that a definition calls: as they run for this business key, or else the
   * latest published.
   */
  List<Model> called(String definitionId, String businessKey);

  /**
   * @param xml as it was deployed
   */
  record Model(String key, String name, String xml) {}

  /** The model as it was deployed, as XML. */
  String model(String definitionId);
}
