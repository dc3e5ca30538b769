package tongban.gate.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a model file, with its text as the engine reads it. */
public final class Element {
  private final String uri;
  private final String name;
  private final @Nullable Element parent;
  private final List<Attribute> attributes;
  private final List<Element> children = new ArrayList<>(0);
  private @Nullable StringBuilder text;

  Element(String uri, String name, @Nullable Element parent, List<Attribute> attributes) {
    this.uri = uri;
    this.name = name;
    this.parent = parent;
    this.attributes = attributes;
  }

  void add(Element child) {
    children.add(child);
  }

  void add(String characters) {
    if (text == null) text = new StringBuilder();
    text.append(characters);
  }

  public String uri() {
    return uri;
  }

  /** Its local name. */
  public String name() {
    return name;
  }

  public @Nullable Element parent() {
    return parent;
  }

  public List<Attribute> attributes() {
    return attributes;
  }

  public List<Element> children() {
    return children;
  }

  /** All its own characters, joined around comments, instructions, CDATA and children. */
  public String text() {
    return text == null ? "" : text.toString();
  }

  public boolean is(String namespace, String localName) {
    return name.equals(localName) && uri.equals(namespace);
  }

  /** Value of an attribute, or null. */
  public @Nullable String get(String namespace, String localName) {
    for (var attribute : attributes) {
      if (attribute.name().equals(localName) && attribute.uri().equals(namespace)) {
        return attribute.value();
      }
    }
    return null;
  }

  /** Value of an attribute without a namespace, or null. */
  public @Nullable String get(String localName) {
    return get("", localName);
  }

  /** As {@link #get(String)}, an empty text when there is none. */
  public String text(String localName) {
    var value = get(localName);
    return value == null ? "" : value;
  }

  /** Children of this name, as the engine picks them. */
  public List<Element> children(String localName) {
    List<Element> found = List.of();
    for (var child : children) {
      if (!child.name.equals(localName)) continue;
      if (found.isEmpty()) found = new ArrayList<>(1);
      found.add(child);
    }
    return found;
  }

  public Optional<Element> child(String localName) {
    for (var child : children) if (child.name.equals(localName)) return Optional.of(child);
    return Optional.empty();
  }

  /** Itself and everything beneath, in the order of the document. */
  public Stream<Element> all() {
    var found = new ArrayList<Element>();
    collect(found);
    return found.stream();
  }

  private void collect(List<Element> found) {
    found.add(this);
    children.forEach(child -> child.collect(found));
  }

  /** The id of itself or of the nearest element around it that has one. */
  public String nearestId() {
    for (var here = this; here != null; here = here.parent) {
      var id = here.get("id");
      if (id != null) return id;
    }
    return "";
  }
}
