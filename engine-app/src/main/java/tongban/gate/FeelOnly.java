package tongban.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tongban.gate.xml.Element;

/** Decisions speak FEEL, said or by default. */
final class FeelOnly implements Rule {
  private static final Set<String> NAMES =
      Set.of(
          "feel",
          "http://www.omg.org/spec/feel/20140401",
          "http://www.omg.org/spec/dmn/20180521/feel/",
          "https://www.omg.org/spec/dmn/20191111/feel/",
          "https://www.omg.org/spec/dmn/20211108/feel/",
          "https://www.omg.org/spec/dmn/20230324/feel/");

  @Override
  public String name() {
    return "feel-only";
  }

  @Override
  public void check(Model model, Report report) {
    model.all().forEach(element -> element(element, report));
  }

  private void element(Element element, Report report) {
    for (var attribute : List.of("expressionLanguage", "typeLanguage")) {
      var language = element.get(attribute);
      if (language != null && !NAMES.contains(language.toLowerCase(Locale.ROOT))) {
        report.error(this, element, language);
      }
    }
  }
}
