package tongban.scenario;

import java.util.Collection;
import java.util.List;

/** Scenarios of flows: each drives a case from its start to its end. */
public interface Scenarios {

  /** Keys of the flows that come with the application. */
  List<String> flows();

  /** The scenarios that come with this flow, by path. */
  List<ScenarioFile> of(String processKey);

  /**
   * Runs a scenario on this thread, under a clock of its own, with real cases in this application's
   * database; a transaction a step. Meant for a database whose jobs nobody else runs meanwhile.
   */
  ScenarioResult run(ScenarioFile file);

  /** What share of the latest model of this key these runs have passed together. */
  Coverage coverage(String processKey, Collection<ScenarioResult> results);
}
