package tongban.forms;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What steps are called in one language, each looked up once: for the rows of one page. What the
 * model adds to a step's name after a colon, as that of a special procedure, stays.
 */
public final class StepNames {
  private static final String COLON = "：";

  private final Forms forms;
  private final Locale locale;
  private final Map<String, Optional<String>> titles = new HashMap<>();

  StepNames(Forms forms, Locale locale) {
    this.forms = forms;
    this.locale = locale;
  }

  /**
   * @param name as the model calls it, in Chinese
   */
  public String of(String processKey, String elementId, String name) {
    if (!Form.isEnglish(locale)) return name;
    var title =
        titles.computeIfAbsent(
            processKey + ":" + elementId,
            step ->
                forms
                    .of(processKey, elementId)
                    .map(form -> form.title(locale))
                    .filter(Predicate.not(String::isEmpty)));
    int colon = name.indexOf(COLON);
    var added = colon < 0 ? "" : ": " + name.substring(colon + COLON.length());
    return title.map(found -> found + added).orElse(name);
  }
}
