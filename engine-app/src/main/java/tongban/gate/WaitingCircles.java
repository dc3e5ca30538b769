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

  /** When nodes that no remaining node leads to are taken away, circles and what follows remain. */
  private void scope(Scope scope, Waiting waiting, Report report) {
    Map<Node, Integer> leading = new HashMap<>();
    for (var node : scope.nodes()) leading.put(node, 0);
    for (var node : scope.nodes()) {
      for (var after : waiting.after(node))
        leading.computeIfPresent(after, (key, count) -> count + 1);
    }
    var free = new ArrayDeque<Node>();
    leading.forEach(
        (node, count) -> {
          if (count == 0) free.add(node);
        });
    while (!free.isEmpty()) {
      var node = free.remove();
      leading.remove(node);
      for (var after : waiting.after(node)) {
        var left = leading.computeIfPresent(after, (key, count) -> count - 1);
        if (left != null && left == 0) free.add(after);
      }
    }
    leaveCircles(leading, waiting);
    for (var node : scope.nodes()) {
      if (leading.containsKey(node)) {
        report.error(this, node.element());
        return;
      }
    }
  }

  /** Takes away nodes that only follow a circle. */
  private static void leaveCircles(Map<Node, Integer> left, Waiting waiting) {
    boolean changed = true;
    while (changed) {
      changed =
          left.keySet().removeIf(node -> waiting.after(node).stream().noneMatch(left::containsKey));
    }
  }
}
