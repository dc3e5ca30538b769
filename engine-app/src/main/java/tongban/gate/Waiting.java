package tongban.gate;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import tongban.gate.Scope.Node;

/** Where a flow waits: for a person, a message, a signal or a time. */
final class Waiting {
  private final Calls calls;
  private final Map<Node, Boolean> known = new HashMap<>();
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

  /** Whether every way from the start of a scope to where it ends waits. */
  private boolean through(Scope scope) {
    var seen = new HashSet<Node>();
    var open = new ArrayDeque<>(scope.starts());
    while (!open.isEmpty()) {
      var node = open.remove();
      if (at(node) || !seen.add(node)) continue;
      if (node.next().isEmpty()) return false;
      open.addAll(node.next());
      open.addAll(node.attached());
    }
    return true;
  }
}
