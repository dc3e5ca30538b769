package tongban.gate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongban.gate.xml.Element;

/** Variables have plain names, and never one that is registered or the engine's own. */
final class VariableNames implements Rule {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");
  private static final List<String> CAMUNDA =
      List.of(
          "resultVariable",
          "elementVariable",
          "initiator",
          "errorCodeVariable",
          "errorMessageVariable",
          "escalationCodeVariable",
          "variableName");
  private static final Map<String, List<String>> OWN =
      Map.of(
          "inputParameter", List.of("name"),
          "outputParameter", List.of("name"),
          "property", List.of("name"),
          "in", List.of("source", "target"),
          "out", List.of("source", "target"));

  @Override
  public String name() {
    return "variable-names";
  }

  @Override
  public void check(Model model, Report report) {
    var terms = new Terms(model.registry());
    model
        .all()
        .forEach(
            element -> {
              for (var name : CAMUNDA) {
                check(Model.camunda(element, name), element, terms, report);
              }
              for (var name : OWN.getOrDefault(element.name(), List.of())) {
                check(element.get(name), element, terms, report);
              }
            });
  }

  private void check(@Nullable String name, Element element, Terms terms, Report report) {
    if (name == null || PLAIN.matcher(name).matches() && terms.isFree(name)) return;
    report.error(this, element, name);
  }
}
