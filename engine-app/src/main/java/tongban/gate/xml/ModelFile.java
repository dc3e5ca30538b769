package tongban.gate.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in one pass that stops at the first thing out of bounds: it is too large, too deep,
 * has a DOCTYPE or is no XML.
 */
public final class ModelFile {

  /** Bytes a model file may have. */
  public static final int LARGEST = 1 << 20;

  private static final int DEEPEST = 100;

  /** More than a file of 1 MiB can sensibly have. */
  private static final int MOST_ELEMENTS = 50_000;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private @Nullable Element root;
  private @Nullable Element here;
  private int depth;
  private int elements;

  private ModelFile(XMLStreamReader reader) {
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("nothing is resolved outside of the file");
        });
    return factory;
  }

  /**
   * @return the root element
   * @throws Unreadable naming the rule: {@code size}, {@code encoding}, {@code no-doctype}, {@code
   *     depth} or {@code well-formed}
   */
  public static Element read(byte[] file) throws Unreadable {
    if (file.length > LARGEST) throw new Unreadable("size");
    var text = Encoding.decode(file);
    try {
      var reader = FACTORY.createXMLStreamReader(new StringReader(text));
      try {
        return new ModelFile(reader).read();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      if (text.contains("<!DOCTYPE")) throw new Unreadable("no-doctype");
      var at = e.getLocation();
      throw new Unreadable(
          "well-formed",
          at == null ? 1 : at.getLineNumber(),
          at == null ? 1 : at.getColumnNumber());
    }
  }

  private Element read() throws XMLStreamException, Unreadable {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> throw new Unreadable("no-doctype");
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters();
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new Unreadable("no-doctype");
        default -> {
          // comments and instructions say nothing to the engine
        }
      }
    }
    if (root == null) throw new Unreadable("well-formed", 1, 1);
    return root;
  }

  private void start() throws Unreadable {
    if (++depth > DEEPEST) throw new Unreadable("depth", DEEPEST);
    if (++elements > MOST_ELEMENTS) throw new Unreadable("size");
    var element = new Element(uri(reader.getNamespaceURI()), reader.getLocalName(), here, own());
    if (here == null) root = element;
    else here.add(element);
    here = element;
  }

  private void end() {
    depth--;
    if (here != null) here = here.parent();
  }

  private void characters() {
    if (here != null) here.add(reader.getText());
  }

  private List<Attribute> own() {
    var attributes = new ArrayList<Attribute>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(
          new Attribute(
              uri(reader.getAttributeNamespace(i)),
              reader.getAttributeLocalName(i),
              reader.getAttributeValue(i)));
    }
    return List.copyOf(attributes);
  }

  private static String uri(@Nullable String namespace) {
    return namespace == null ? "" : namespace;
  }
}
