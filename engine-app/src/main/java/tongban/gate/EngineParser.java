package tongban.gate;

import java.util.List;

/** The engine's own reading of a model that no rule refuses, without deploying it. */
public interface EngineParser {

  /**
   * What the engine would not deploy.
   *
   * @param element id, empty when unknown
   */
  record Problem(String element, String text) {}

  List<Problem> bpmn(byte[] file);

  List<Problem> dmn(byte[] file);
}
