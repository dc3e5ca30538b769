package tongban.process.engine;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.xml.sax.InputSource;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A parser that asks {@link NothingOutside} whatever its handler says. */
class WalledSaxParser extends SAXParser {
  private final SAXParser parser;

  WalledSaxParser(SAXParser parser) {
    this.parser = parser;
  }

  @Override
  public void parse(InputStream document, DefaultHandler handler) throws SAXException, IOException {
    var reader = getXMLReader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.setDTDHandler(handler);
    reader.setEntityResolver(new NothingOutside());
    reader.parse(new InputSource(document));
  }

  @Override
  public XMLReader getXMLReader() throws SAXException {
    return parser.getXMLReader();
  }

  @Override
  @SuppressWarnings("deprecation") // the supertype asks for it
  public Parser getParser() throws SAXException {
    throw new SAXNotSupportedException("SAX 1");
  }

  @Override
  public boolean isNamespaceAware() {
    return parser.isNamespaceAware();
  }

  @Override
  public boolean isValidating() {
    return parser.isValidating();
  }

  @Override
  public void setProperty(String name, Object value)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    parser.setProperty(name, value);
  }

  @Override
  public Object getProperty(String name)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    return parser.getProperty(name);
  }
}
