package tongban.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tongban.gate.xml.Element;

/** A process or sub-process as a graph of its nodes. */
final class Scope {
  static final Set<String> NODES =
      Set.of(
          "startEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent",
          "endEvent",
          "userTask",
          "serviceTask",
          "sendTask",
          "receiveTask",
          "businessRuleTask",
          "callActivity",
          "subProcess",
          "exclusiveGateway",
          "inclusiveGateway",
          "parallelGateway",
          "eventBasedGateway");

  /** A node of the flow. */
  static final class Node {
    private final Element element;
    private final Set<Node> next = new LinkedHashSet<>();
    private final List<Node> attached = new ArrayList<>();
    private final @Nullable Scope inside;
    private int incoming;
    private int unconditional;

    Node(Element element, @Nullable Scope inside) {
      this.element = element;
      this.inside = inside;
    }

    Element element() {
      return element;
    }

    boolean is(String name) {
      return element.name().equals(name);
    }

    /** Where its sequence flows lead. */
    Set<Node> next() {
      return next;
    }

    /** Boundary events on it. */
    List<Node> attached() {
      return attached;
    }

    @Nullable Scope inside() {
      return inside;
    }

    int incoming() {
      return incoming;
    }

    /** How many of its sequence flows are taken without a condition. */
    int unconditional() {
      return unconditional;
    }

    /** Whether it has an event of this kind, for example {@code timer}. */
    boolean hasEvent(String kind) {
      return element.child(kind + "EventDefinition").isPresent();
    }

    boolean interrupts() {
      return !element.text("cancelActivity").equals("false")
          && !element.text("isInterrupting").equals("false");
    }
  }

  private final Element element;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  Scope(Element element) {
    this.element = element;
    for (var child : element.children()) {
      if (!NODES.contains(child.name()) || !child.uri().equals(Namespaces.BPMN)) continue;
      var inside = child.name().equals("subProcess") ? new Scope(child) : null;
      nodes.putIfAbsent(child.text("id"), new Node(child, inside));
    }
    element.children("sequenceFlow").forEach(this::connect);
    nodes.values().stream().filter(node -> node.is("boundaryEvent")).forEach(this::attach);
  }

  private void connect(Element flow) {
    var source = nodes.get(flow.text("sourceRef"));
    var target = nodes.get(flow.text("targetRef"));
    if (source == null || target == null) return;
    source.next.add(target);
    target.incoming++;
    if (flow.child("conditionExpression").isEmpty()) source.unconditional++;
  }

  private void attach(Node boundary) {
    var host = nodes.get(boundary.element().text("attachedToRef"));
    if (host != null) host.attached.add(boundary);
  }

  void collect(List<Scope> found) {
    found.add(this);
    for (var node : nodes.values()) if (node.inside != null) node.inside.collect(found);
  }

  Element element() {
    return element;
  }

  Iterable<Node> nodes() {
    return nodes.values();
  }

  /** Where it begins. */
  List<Node> starts() {
    return nodes.values().stream().filter(node -> node.is("startEvent")).toList();
  }

  /** Starts of its event sub-processes that end it, of this kind. */
  List<Node> interrupting(Predicate<Node> kind) {
    var found = new ArrayList<Node>();
    for (var node : nodes.values()) {
      if (node.inside == null || !node.inside.isEventSubProcess()) continue;
      node.inside.starts().stream().filter(Node::interrupts).filter(kind).forEach(found::add);
    }
    return found;
  }

  boolean isEventSubProcess() {
    return element.text("triggeredByEvent").equals("true");
  }
}
