package tongban.gate;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import tongban.gate.Scope.Node;

/** Every circle of flows passes a wait state: nothing goes round by itself. */
final class WaitingCircles implements Rule {

  @Override
  public String name() {
    return "waiting-circles";
  }

  @Override
  public void check(Model model, Report report) {
    var waiting = new Waiting(new Calls(model));
    for (var scope : model.scopes()) scope(scope, waiting, report);
  }

  /** What is left when nodes that no remaining node leads to are taken away lies on circles. */
  private void scope(Scope scope, Waiting waiting, Report report) {
    Map<Node, Integer> leading = new HashMap<>();
    for (var node : scope.nodes()) if (!waiting.at(node)) leading.put(node, 0);
    for (var node : leading.keySet()) {
      for (var after : after(node)) leading.computeIfPresent(after, (key, count) -> count + 1);
    }
    var free = new ArrayDeque<Node>();
    leading.forEach(
        (node, count) -> {
          if (count == 0) free.add(node);
        });
    while (!free.isEmpty()) {
      var node = free.remove();
      leading.remove(node);
      for (var after : after(node)) {
        var left = leading.computeIfPresent(after, (key, count) -> count - 1);
        if (left != null && left == 0) free.add(after);
      }
    }
    if (leading.isEmpty()) return;
    for (var node : scope.nodes()) {
      if (leading.containsKey(node)) {
        report.error(this, node.element());
        return;
      }
    }
  }

  private static Iterable<Node> after(Node node) {
    var after = new ArrayDeque<Node>(node.next());
    after.addAll(node.attached());
    return after;
  }
}
