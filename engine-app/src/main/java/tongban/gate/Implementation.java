package tongban.gate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.gate.expression.BadExpression;
import tongban.gate.expression.Template;
import tongban.gate.expression.Term;
import tongban.gate.xml.Element;

/** A task does exactly one registered step, a decision task one decision. */
final class Implementation implements Rule {

  @Override
  public String name() {
    return "implementation";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .named("serviceTask", "sendTask")
        .forEach(task -> step(task, delegate(task), model.registry(), report));
    model
        .named("messageEventDefinition")
        .filter(event -> delegate(event) != null)
        .forEach(event -> step(event, delegate(event), model.registry(), report));
    model
        .named("businessRuleTask")
        .filter(task -> isBlank(Model.camunda(task, "decisionRef")))
        .forEach(task -> report.error(this, task, ""));
    model
        .named("callActivity")
        .filter(call -> isBlank(call.get("calledElement")))
        .forEach(call -> report.error(this, call, ""));
  }

  private void step(Element task, @Nullable String delegate, Registry registry, Report report) {
    boolean caught = task.parent() != null && catches(task.parent());
    if (caught || !names(delegate, registry.delegates())) {
      report.error(this, task, delegate == null ? "" : delegate);
    }
  }

  private static boolean catches(Element event) {
    return Set.of("startEvent", "boundaryEvent", "intermediateCatchEvent").contains(event.name());
  }

  private static @Nullable String delegate(Element element) {
    return Model.camunda(element, "delegateExpression");
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Whether a text is one expression that names one of these. */
  static boolean names(@Nullable String text, Set<String> registered) {
    if (text == null) return false;
    try {
      return Template.read(text)
          .only()
          .filter(term -> term instanceof Term.Variable name && registered.contains(name.name()))
          .isPresent();
    } catch (BadExpression e) {
      return false;
    }
  }
}
