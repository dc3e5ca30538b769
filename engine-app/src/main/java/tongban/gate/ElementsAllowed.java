package tongban.gate;

import java.util.Set;
import tongban.gate.xml.Element;

/** Every element is listed, where it stands. */
final class ElementsAllowed implements Rule {

  /** Refused by a rule of their own. */
  private static final Set<String> ELSEWHERE = Set.of("scriptTask", "script");

  @Override
  public String name() {
    return "elements";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .all()
        .filter(element -> !model.vocabulary().allows(element))
        .filter(element -> !isElsewhere(element))
        .forEach(element -> report.error(this, element, element.name()));
  }

  private static boolean isElsewhere(Element element) {
    return ELSEWHERE.contains(element.name()) || NoFormData.NAMES.contains(element.name());
  }
}
