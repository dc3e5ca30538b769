package tongban.gate;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tongban.gate.expression.Template;
import tongban.gate.xml.Element;

/** What a model refers to is published, or it is in the file. */
final class PublishedReferences implements Rule {

  @Override
  public String name() {
    return "published-references";
  }

  @Override
  public void check(Model model, Report report) {
    var own = model.processes();
    model
        .named("userTask", "startEvent")
        .filter(task -> isMissing(Model.camunda(task, "formRef"), model.published()::form))
        .forEach(task -> warn(task, Model.camunda(task, "formRef"), report));
    model
        .named("callActivity")
        .filter(call -> !own.containsKey(call.text("calledElement")))
        .filter(
            call ->
                isMissing(
                    call.get("calledElement"), key -> model.published().process(key).isPresent()))
        .forEach(call -> warn(call, call.get("calledElement"), report));
    model
        .named("businessRuleTask")
        .filter(task -> isMissing(Model.camunda(task, "decisionRef"), model.published()::decision))
        .forEach(task -> warn(task, Model.camunda(task, "decisionRef"), report));
  }

  private void warn(Element element, @Nullable String reference, Report report) {
    report.warning(this, element, reference == null ? "" : reference);
  }

  private static boolean isMissing(@Nullable String reference, Predicate<String> published) {
    return reference != null
        && !reference.isBlank()
        && !Template.isExpression(reference)
        && !published.test(reference);
  }
}
