package tongban.gate;

import java.util.Set;
import tongban.gate.xml.Attribute;
import tongban.gate.xml.Element;

/** Every attribute of a listed element is listed for it. */
final class AttributesAllowed implements Rule {

  /** Refused by rules of their own. */
  private static final Set<String> ELSEWHERE =
      Set.of("class", "variableMappingClass", "formHandlerClass", "scriptFormat", "language");

  @Override
  public String name() {
    return "attributes";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .all()
        .forEach(
            element -> {
              var entry = model.vocabulary().entry(element);
              if (entry == null) return;
              for (var attribute : element.attributes()) {
                if (!isAllowed(attribute, element, entry)) {
                  report.error(this, element, attribute.name());
                }
              }
            });
  }

  private static boolean isAllowed(Attribute attribute, Element element, Vocabulary.Entry entry) {
    if (ELSEWHERE.contains(attribute.name())) return true;
    var uri = attribute.uri();
    if (uri.equals(Namespaces.XSI)) {
      return attribute.name().equals("type") && isFormal(attribute.value(), element);
    }
    if (uri.isEmpty()) return entry.attributes().contains(attribute.name());
    return !Namespaces.isCamunda(uri) || entry.camunda().contains(attribute.name());
  }

  private static boolean isFormal(String type, Element element) {
    return element.uri().equals(Namespaces.BPMN)
        && type.substring(type.indexOf(':') + 1).equals("tFormalExpression");
  }
}
