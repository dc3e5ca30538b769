package tongban.gate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.gate.expression.Template;
import tongban.gate.xml.Element;

/** References, names of messages and signals, codes and retries are written out. */
final class Literals implements Rule {
  private static final List<String> CAMUNDA =
      List.of(
          "formRef",
          "formRefVersion",
          "calledElementVersion",
          "calledElementVersionTag",
          "calledElementTenantId",
          "decisionRef",
          "decisionRefVersion",
          "decisionRefVersionTag",
          "decisionRefTenantId",
          "versionTag",
          "historyTimeToLive",
          "variableName",
          "variableEvents");
  private static final Map<String, List<String>> OWN =
      Map.of(
          "callActivity", List.of("calledElement"),
          "message", List.of("name"),
          "signal", List.of("name"),
          "error", List.of("errorCode"),
          "escalation", List.of("escalationCode"));

  @Override
  public String name() {
    return "literals";
  }

  @Override
  public void check(Model model, Report report) {
    model.all().forEach(element -> element(element, report));
    model
        .named("loopCardinality")
        .filter(element -> Template.isExpression(element.text()))
        .forEach(element -> report.error(this, element, element.text()));
    model
        .camunda("failedJobRetryTimeCycle")
        .filter(element -> Template.isExpression(element.text()))
        .forEach(element -> report.error(this, element, element.text()));
  }

  private void element(Element element, Report report) {
    for (var name : CAMUNDA) literal(Model.camunda(element, name), element, report);
    for (var name : OWN.getOrDefault(element.name(), List.of())) {
      literal(element.get(name), element, report);
    }
  }

  private void literal(@Nullable String value, Element element, Report report) {
    if (value != null && Template.isExpression(value)) report.error(this, element, value);
  }
}
