package tongban.gate;

import java.util.Set;
import tongban.gate.xml.Element;

/** No script, in whatever place and language. */
final class NoScript implements Rule {
  private static final Set<String> ELEMENTS = Set.of("scriptTask", "script");
  private static final Set<String> ATTRIBUTES = Set.of("scriptFormat", "language");

  @Override
  public String name() {
    return "no-script";
  }

  @Override
  public void check(Model model, Report report) {
    model.all().filter(NoScript::isScript).forEach(element -> report.error(this, element));
  }

  private static boolean isScript(Element element) {
    return ELEMENTS.contains(element.name())
        || element.attributes().stream()
            .anyMatch(attribute -> ATTRIBUTES.contains(attribute.name()));
  }
}
