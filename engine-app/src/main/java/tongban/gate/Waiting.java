package tongban.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tongban.gate.Scope.Node;

/** Where a flow waits: for a person, a message, a signal or a time. */
final class Waiting {
  private final Calls calls;
  private final Map<Node, Boolean> known = new HashMap<>();
  private final Map<Scope, Set<Node>> first = new HashMap<>();
  private final Map<String, Boolean> processes = new HashMap<>();

  Waiting(Calls calls) {
    this.calls = calls;
  }

  /** Whether nothing passes the node without waiting in it. */
  boolean at(Node node) {
    var before = known.get(node);
    if (before != null) return before;
    boolean waits =
        switch (node.element().name()) {
          case "userTask", "receiveTask" -> true;
          case "intermediateCatchEvent", "boundaryEvent" -> event(node);
          case "subProcess" -> node.inside() != null && through(node.inside());
          case "callActivity" -> process(node.element().text("calledElement"));
          default -> false;
        };
    known.put(node, waits);
    return waits;
  }

  /** A condition may hold at once. */
  private static boolean event(Node node) {
    return node.hasEvent("timer") || node.hasEvent("message") || node.hasEvent("signal");
  }

  private boolean process(String key) {
    var before = processes.get(key);
    if (before != null) return before;
    processes.put(key, true);
    boolean waits = calls.process(key).map(element -> through(new Scope(element))).orElse(true);
    processes.put(key, waits);
    return waits;
  }

  /** Where the flow may be right after a node without having waited in it. */
  List<Node> after(Node node) {
    if (!at(node)) {
      var after = new ArrayList<>(node.next());
      after.addAll(node.attached());
      return after;
    }
    return node.attached().stream().filter(event -> isSoon(event, node)).toList();
  }

  /** Whether an event on an activity that waits may occur before it does. */
  private boolean isSoon(Node event, Node host) {
    return event.hasEvent("conditional") || isThrown(event) && throwsSoon(host);
  }

  private static boolean isThrown(Node event) {
    return event.hasEvent("error") || event.hasEvent("escalation");
  }

  private boolean throwsSoon(Node node) {
    return switch (node.element().name()) {
      case "serviceTask", "sendTask" -> true;
      case "intermediateThrowEvent", "endEvent" -> isThrown(node);
      case "subProcess" ->
          node.inside() != null && first(node.inside()).stream().anyMatch(this::throwsSoon);
      default -> false;
    };
  }

  /** Whether every way from the start of a scope to where it ends waits. */
  private boolean through(Scope scope) {
    return first(scope).stream().allMatch(node -> at(node) || !node.next().isEmpty());
  }

  private Set<Node> first(Scope scope) {
    var before = first.get(scope);
    if (before != null) return before;
    var found = reached(scope.starts());
    found.addAll(reached(scope.interrupting(start -> start.hasEvent("conditional"))));
    if (found.stream().anyMatch(this::throwsSoon)) {
      found.addAll(reached(scope.interrupting(Waiting::isThrown)));
    }
    first.put(scope, found);
    return found;
  }

  /** Nodes of one scope that are reached from these before anything waits, these included. */
  private Set<Node> reached(Collection<Node> from) {
    var seen = new LinkedHashSet<Node>();
    var open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      var node = open.remove();
      if (seen.add(node)) open.addAll(after(node));
    }
    return seen;
  }

  /** As reached from these before anything waits, in sub-processes too. */
  Set<Node> reachedDeep(Collection<Node> from) {
    var found = new LinkedHashSet<Node>();
    for (var node : reached(from)) {
      found.add(node);
      if (node.inside() != null) found.addAll(reachedDeep(node.inside().starts()));
    }
    return found;
  }
}
