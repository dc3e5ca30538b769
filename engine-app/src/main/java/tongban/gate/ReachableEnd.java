package tongban.gate;

import java.util.ArrayDeque;
import java.util.HashSet;

/** From every start of every scope an end can be reached, conditions taken as passable. */
final class ReachableEnd implements Rule {

  @Override
  public String name() {
    return "reachable-end";
  }

  @Override
  public void check(Model model, Report report) {
    for (var scope : model.scopes()) {
      var starts = scope.starts();
      if (starts.isEmpty()) report.error(this, scope.element());
      for (var start : starts) if (!reaches(start)) report.error(this, start.element());
    }
  }

  private static boolean reaches(Scope.Node start) {
    var seen = new HashSet<Scope.Node>();
    var open = new ArrayDeque<Scope.Node>();
    open.add(start);
    while (!open.isEmpty()) {
      var node = open.remove();
      if (node.is("endEvent")) return true;
      if (!seen.add(node)) continue;
      open.addAll(node.next());
      open.addAll(node.attached());
    }
    return false;
  }
}
