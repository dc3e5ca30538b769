package tongban.process.engine;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnModelInstanceImpl;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.impl.instance.DomDocumentImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Decision models are read with nothing resolved outside of the document. */
class WalledDmn extends Dmn {
  private final Parser parser = new Parser();

  /** The engine reads every decision model through this one object. */
  static void install() {
    if (!(Dmn.INSTANCE instanceof WalledDmn)) Dmn.INSTANCE = new WalledDmn();
  }

  @Override
  protected DmnModelInstance doReadModelFromInputStream(InputStream document) {
    return parser.parseModelFromStream(document);
  }

  private static final class Parser extends DmnParser {
    // set while the supertype is constructed
    private @Nullable DocumentBuilderFactory documents;

    @Override
    protected void configureFactory(DocumentBuilderFactory factory) {
      super.configureFactory(factory);
      documents = factory;
    }

    @Override
    public synchronized DmnModelInstanceImpl parseModelFromStream(InputStream document) {
      if (documents == null) throw new IllegalStateException("not configured");
      try {
        var builder = documents.newDocumentBuilder();
        builder.setEntityResolver(new NothingOutside());
        builder.setErrorHandler(new Strict());
        var read = new DomDocumentImpl(builder.parse(document));
        validateModel(read);
        return createModelInstance(read);
      } catch (ParserConfigurationException | SAXException | IOException e) {
        throw new DmnModelException("Unable to parse model", e);
      }
    }
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
