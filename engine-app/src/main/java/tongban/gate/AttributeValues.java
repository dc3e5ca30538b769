package tongban.gate;

import java.util.Map;
import java.util.regex.Pattern;
import tongban.gate.expression.Template;
import tongban.gate.xml.Attribute;
import tongban.gate.xml.Element;

/** Attributes that choose among values have one of them; names have no outer white space. */
final class AttributeValues implements Rule {
  private static final Pattern FLAG = Pattern.compile("true|false");
  private static final Pattern BINDING = Pattern.compile("latest|deployment|version|versionTag");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private static final Map<String, Pattern> VALUES =
      Map.ofEntries(
          Map.entry("isExecutable", FLAG),
          Map.entry("isInterrupting", FLAG),
          Map.entry("cancelActivity", FLAG),
          Map.entry("triggeredByEvent", FLAG),
          Map.entry("isSequential", FLAG),
          Map.entry("asyncBefore", FLAG),
          Map.entry("asyncAfter", FLAG),
          Map.entry("exclusive", FLAG),
          Map.entry("local", FLAG),
          Map.entry("formRefBinding", Pattern.compile("latest|deployment|version")),
          Map.entry("calledElementBinding", BINDING),
          Map.entry("decisionRefBinding", BINDING),
          Map.entry("formRefVersion", NUMBER),
          Map.entry("calledElementVersion", NUMBER),
          Map.entry("decisionRefVersion", NUMBER),
          Map.entry("mapDecisionResult", Pattern.compile("singleEntry")),
          Map.entry("expressionLanguage", Pattern.compile("http://www.w3.org/1999/XPath")),
          Map.entry("typeLanguage", Pattern.compile("http://www.w3.org/2001/XMLSchema")),
          Map.entry("priority", Pattern.compile("-?[0-9]{1,9}")));

  @Override
  public String name() {
    return "values";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .all()
        .forEach(
            element -> {
              for (var attribute : element.attributes()) check(attribute, element, report);
            });
    model
        .named("businessRuleTask")
        .filter(task -> Model.camunda(task, "resultVariable") != null)
        .filter(task -> Model.camunda(task, "mapDecisionResult") == null)
        .forEach(task -> report.error(this, task, "mapDecisionResult", ""));
  }

  private void check(Attribute attribute, Element element, Report report) {
    var value = attribute.value();
    boolean isName = attribute.name().equals("id") || attribute.name().endsWith("Ref");
    if (isName && !value.equals(value.strip())) {
      report.error(this, element, attribute.name(), value);
    }
    var allowed = VALUES.get(attribute.name());
    if (allowed == null || allowed.matcher(value).matches()) return;
    if (attribute.name().equals("priority") && Template.isExpression(value)) return;
    report.error(this, element, attribute.name(), value);
  }
}
