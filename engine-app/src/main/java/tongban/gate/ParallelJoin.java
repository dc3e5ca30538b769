package tongban.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tongban.gate.Scope.Node;

/** A parallel split is joined by a parallel join: no branch leaves it, ends or meets another. */
final class ParallelJoin implements Rule {
  private static final int CANDIDATES = 5;

  @Override
  public String name() {
    return "parallel-join";
  }

  @Override
  public void check(Model model, Report report) {
    for (var scope : model.scopes()) {
      for (var node : scope.nodes()) {
        if (splits(node) && !isJoined(node)) report.error(this, node.element());
      }
    }
  }

  private static boolean splits(Node node) {
    if (node.is("parallelGateway")) return node.next().size() > 1;
    return !node.element().name().endsWith("Gateway") && node.unconditional() > 1;
  }

  private static boolean isJoined(Node split) {
    return candidates(split).stream().anyMatch(join -> joins(split, join));
  }

  /** Parallel joins behind it, the nearest first. */
  private static List<Node> candidates(Node split) {
    var found = new ArrayList<Node>();
    var seen = new LinkedHashSet<Node>();
    var open = new ArrayDeque<Node>(split.next());
    while (!open.isEmpty() && found.size() < CANDIDATES) {
      var node = open.remove();
      if (!seen.add(node)) continue;
      if (node != split && node.is("parallelGateway") && node.incoming() > 1) found.add(node);
      open.addAll(after(node));
    }
    return found;
  }

  private static boolean joins(Node split, Node join) {
    if (join.incoming() < split.next().size()) return false;
    Set<Node> met = new HashSet<>();
    for (var branch : split.next()) {
      var nodes = branch(branch, join);
      if (nodes.contains(split) || nodes.stream().anyMatch(met::contains)) return false;
      if (nodes.stream().anyMatch(ParallelJoin::ends)) return false;
      met.addAll(nodes);
    }
    return true;
  }

  /** Everything of a branch before the join. */
  private static Set<Node> branch(Node first, Node join) {
    var seen = new HashSet<Node>();
    var open = new ArrayDeque<Node>();
    open.add(first);
    while (!open.isEmpty()) {
      var node = open.remove();
      if (node != join && seen.add(node)) open.addAll(after(node));
    }
    return seen;
  }

  /** What goes on without interrupting is no part of the branch. */
  private static List<Node> after(Node node) {
    var after = new ArrayList<>(node.next());
    node.attached().stream().filter(Node::interrupts).forEach(after::add);
    return after;
  }

  /** An end that ends only its branch. */
  private static boolean ends(Node node) {
    return node.next().isEmpty() && !node.hasEvent("terminate") && !node.hasEvent("error");
  }
}
