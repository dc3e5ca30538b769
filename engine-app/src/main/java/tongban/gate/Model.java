package tongban.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongban.gate.xml.Element;

/** A model under check, with what it may refer to. */
final class Model {
  private final Element root;
  private final List<Element> all;
  private final Vocabulary vocabulary;
  private final Registry registry;
  private final Known published;
  private @Nullable List<Scope> scopes;

  Model(Element root, Vocabulary vocabulary, Registry registry, Known published) {
    this.root = root;
    this.all = root.all().toList();
    this.vocabulary = vocabulary;
    this.registry = registry;
    this.published = published;
  }

  Element root() {
    return root;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Registry registry() {
    return registry;
  }

  Known published() {
    return published;
  }

  /** Every element, in the order of the document. */
  Stream<Element> all() {
    return all.stream();
  }

  /** Elements of the model's own namespace with one of these names. */
  Stream<Element> named(String... names) {
    var wanted = Set.of(names);
    return all.stream()
        .filter(element -> wanted.contains(element.name()) && Namespaces.isModel(element.uri()));
  }

  /** Elements of the engine's namespace with this name. */
  Stream<Element> camunda(String name) {
    return all.stream()
        .filter(element -> element.name().equals(name) && Namespaces.isCamunda(element.uri()));
  }

  /** Processes by their id. */
  Map<String, Element> processes() {
    var processes = new LinkedHashMap<String, Element>();
    named("process").forEach(process -> processes.putIfAbsent(process.text("id"), process));
    return processes;
  }

  /** Every process and sub-process as a graph; the inner ones after those around them. */
  List<Scope> scopes() {
    if (scopes == null) {
      var found = new ArrayList<Scope>();
      named("process").forEach(process -> new Scope(process).collect(found));
      scopes = List.copyOf(found);
    }
    return scopes;
  }

  static @Nullable String camunda(Element element, String attribute) {
    var value = element.get(Namespaces.CAMUNDA, attribute);
    return value != null ? value : element.get(Namespaces.CAMUNDA_DMN, attribute);
  }
}
