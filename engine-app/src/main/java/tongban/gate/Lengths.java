package tongban.gate;

import java.util.Map;
import tongban.gate.xml.Element;

/** Names have 255 characters at most, documentation 4,000; the engine's columns hold no more. */
final class Lengths implements Rule {
  private static final int NAME = 255;
  private static final int DOCUMENTATION = 4_000;
  private static final int LIST = 4_000;

  private static final Map<String, Integer> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("name", NAME),
          Map.entry("label", NAME),
          Map.entry("id", 200),
          Map.entry("targetNamespace", NAME),
          Map.entry("namespace", NAME),
          Map.entry("versionTag", 64),
          Map.entry("errorCode", NAME),
          Map.entry("escalationCode", NAME),
          Map.entry("formRef", NAME),
          Map.entry("calledElement", NAME),
          Map.entry("candidateUsers", LIST),
          Map.entry("candidateGroups", LIST));

  @Override
  public String name() {
    return "lengths";
  }

  @Override
  public void check(Model model, Report report) {
    model.all().forEach(element -> element(element, report));
  }

  private void element(Element element, Report report) {
    for (var attribute : element.attributes()) {
      int most = ATTRIBUTES.getOrDefault(attribute.name(), Integer.MAX_VALUE);
      if (attribute.value().length() > most) report.error(this, element, attribute.name(), most);
    }
    int documentation = 0;
    for (var piece : element.children("documentation")) documentation += piece.text().length();
    if (documentation > DOCUMENTATION) {
      report.error(this, element, "documentation", DOCUMENTATION);
    }
  }
}
