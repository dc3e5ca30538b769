package tongban.gate;

import java.util.Set;

/** Forms are files: no form is written into a model. */
final class NoFormData implements Rule {
  static final Set<String> NAMES = Set.of("formData", "formField", "formProperty");

  @Override
  public String name() {
    return "no-form-data";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .all()
        .filter(element -> NAMES.contains(element.name()))
        .forEach(element -> report.error(this, element));
  }
}
