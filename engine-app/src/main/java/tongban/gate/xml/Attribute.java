package tongban.gate.xml;

/**
 * An attribute of an element.
 *
 * @param uri its namespace; empty for none
 */
public record Attribute(String uri, String name, String value) {}
