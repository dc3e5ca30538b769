package tongban.process.engine;

import javax.xml.parsers.SAXParser;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;

/** The engine's parser, with nothing resolved outside of the document. */
class WalledBpmnParser extends BpmnParser {

  private WalledBpmnParser(BpmnParser engines, BpmnParseFactory factory) {
    super(engines.getExpressionManager(), factory);
    setParseListeners(engines.getParseListeners());
  }

  /** Gives every parse of the engine the wall. */
  static class Factory implements BpmnParseFactory {
    @Override
    public BpmnParse createBpmnParse(BpmnParser engines) {
      return new WalledParse(new WalledBpmnParser(engines, this));
    }
  }

  @Override
  protected SAXParser getSaxParser() throws Exception {
    return new WalledSaxParser(super.getSaxParser());
  }
}
