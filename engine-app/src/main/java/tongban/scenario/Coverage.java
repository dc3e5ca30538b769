package tongban.scenario;

import java.util.List;
import tongban.process.Rehearsals.Element;

/**
 * What share of a model was passed.
 *
 * @param nodes how many flow nodes the model has
 * @param flows how many sequence flows
 * @param missed those that were not passed, in the order of the model
 * @param report the same as text of several lines
 */
public record Coverage(
    String processKey, int nodes, int flows, List<Element> missed, String report) {

  /** Whether there is a model, and nothing of it was missed. */
  public boolean whole() {
    return nodes > 0 && missed.isEmpty();
  }
}
