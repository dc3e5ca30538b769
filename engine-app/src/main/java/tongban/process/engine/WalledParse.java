package tongban.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Before the engine builds anything, looks for what names code of its own: no release has ever let
 * that through, so no running case depends on it.
 */
class WalledParse extends BpmnParse {
  private static final Set<String> CODE =
      Set.of("class", "variableMappingClass", "formHandlerClass", "type");
  private static final Set<String> SPACES =
      Set.of(BpmnParser.CAMUNDA_BPMN_EXTENSIONS_NS, BpmnParser.ACTIVITI_BPMN_EXTENSIONS_NS);

  WalledParse(BpmnParser parser) {
    super(parser);
  }

  @Override
  protected void parseRootElement() {
    refuseCode(getRootElement());
    if (!hasErrors()) super.parseRootElement();
  }

  private void refuseCode(Element element) {
    for (var name : CODE) {
      for (var space : SPACES) {
        boolean own = SPACES.contains(element.getUri()) && element.attribute(name) != null;
        if (own || element.attribute(space + ":" + name) != null) {
          addError("'" + name + "' is not available", element);
        }
      }
    }
    element.elements().forEach(this::refuseCode);
  }
}
