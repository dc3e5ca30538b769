package tongban.gate;

import java.util.Set;

/** No attribute names a Java class. */
final class NoClass implements Rule {
  private static final Set<String> NAMES =
      Set.of("class", "variableMappingClass", "formHandlerClass");

  @Override
  public String name() {
    return "no-class";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .all()
        .forEach(
            element -> {
              for (var attribute : element.attributes()) {
                if (NAMES.contains(attribute.name())) {
                  report.error(this, element, attribute.value());
                }
              }
            });
  }
}
