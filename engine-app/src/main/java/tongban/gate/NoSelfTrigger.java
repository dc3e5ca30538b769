package tongban.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tongban.gate.Scope.Node;
import tongban.gate.xml.Element;

/**
 * What an event starts that stays armed does not, before it waits, trigger that event again: throw
 * its signal, or set variables that its condition may look at.
 */
final class NoSelfTrigger implements Rule {
  private static final Set<String> THROWING = Set.of("intermediateThrowEvent", "endEvent");

  @Override
  public String name() {
    return "no-self-trigger";
  }

  @Override
  public void check(Model model, Report report) {
    var waiting = new Waiting(new Calls(model));
    var signals = new SignalNames(model.root());
    for (var scope : model.scopes()) {
      for (var node : scope.nodes()) {
        if (!staysArmed(node, scope)) continue;
        again(node, signals)
            .filter(again -> waiting.reachedDeep(node.next()).stream().anyMatch(again))
            .ifPresent(again -> report.error(this, node.element()));
      }
    }
  }

  private static boolean staysArmed(Node node, Scope scope) {
    if (node.interrupts()) return false;
    return node.is("boundaryEvent") || node.is("startEvent") && scope.isEventSubProcess();
  }

  /** What would trigger the event. */
  private static Optional<Predicate<Node>> again(Node event, SignalNames signals) {
    if (event.hasEvent("conditional")) return Optional.of(NoSelfTrigger::setsVariables);
    return signal(event, signals)
        .map(
            name ->
                node ->
                    THROWING.contains(node.element().name())
                        && signal(node, signals).filter(name::equals).isPresent());
  }

  private static Optional<String> signal(Node node, SignalNames signals) {
    return node.element().child("signalEventDefinition").map(signals::of);
  }

  private static boolean setsVariables(Node node) {
    if (Model.camunda(node.element(), "resultVariable") != null) return true;
    return node.element().children("extensionElements").stream()
        .flatMap(Element::all)
        .anyMatch(element -> List.of("outputParameter", "out").contains(element.name()));
  }
}
