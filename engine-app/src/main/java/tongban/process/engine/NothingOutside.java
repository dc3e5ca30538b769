package tongban.process.engine;

import org.jspecify.annotations.Nullable;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Resolves the schemas that the engine ships and nothing else: whatever a document points to, by a
 * schema location or otherwise, is refused before it is fetched.
 */
class NothingOutside implements EntityResolver {

  @Override
  public @Nullable InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId)
      throws SAXException {
    var schemas = getClass().getClassLoader();
    int inside = systemId == null ? -1 : systemId.lastIndexOf("!/");
    boolean shipped =
        systemId != null
            && systemId.startsWith("jar:")
            && inside > 0
            && isShipped(schemas, systemId, systemId.substring(inside + 2));
    if (shipped) return null;
    throw new SAXException("A model refers to nothing outside of itself");
  }

  /** By its exact address: another jar may hold a file of the same name. */
  private static boolean isShipped(ClassLoader schemas, String address, String path) {
    var resource = schemas.getResource(path);
    return path.endsWith(".xsd") && resource != null && resource.toString().equals(address);
  }
}
