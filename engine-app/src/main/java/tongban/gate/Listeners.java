package tongban.gate;

import java.util.Set;
import tongban.gate.xml.Element;

/** Listeners are registered ones, on events that exist. */
final class Listeners implements Rule {
  private static final Set<String> TASK =
      Set.of("create", "assignment", "complete", "update", "delete");

  @Override
  public String name() {
    return "listeners";
  }

  @Override
  public void check(Model model, Report report) {
    var registry = model.registry();
    model
        .camunda("executionListener")
        .forEach(
            listener ->
                check(listener, executionEvents(listener), registry.executionListeners(), report));
    model
        .camunda("taskListener")
        .forEach(listener -> check(listener, TASK, registry.taskListeners(), report));
  }

  private void check(Element listener, Set<String> events, Set<String> registered, Report report) {
    if (!events.contains(listener.text("event"))
        || !Implementation.names(listener.get("delegateExpression"), registered)) {
      report.error(this, listener, listener.text("delegateExpression"));
    }
  }

  private static Set<String> executionEvents(Element listener) {
    var extensions = listener.parent();
    var owner = extensions == null ? null : extensions.parent();
    return owner != null && owner.name().equals("sequenceFlow")
        ? Set.of("take")
        : Set.of("start", "end");
  }
}
