package tongban.forms;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import tongban.web.Refusal;

/** What is wrong with submitted data, gathered so that it is told at once. */
final class Findings {
  private static final int MOST = 100;

  private final String prefix;
  private final boolean english = isEnglish();
  private final List<Refusal.Field> fields = new ArrayList<>();

  Findings(String prefix) {
    this.prefix = prefix;
  }

  /** A finding at a path no component stands for. */
  void at(List<?> path, String code, Object... arguments) {
    if (fields.size() < MOST)
      fields.add(Refusal.Field.of(prefix + Paths.text(path), code, arguments));
  }

  /** A finding about a component; its label becomes the first argument. */
  void at(List<?> path, Component component, String code, Object... arguments) {
    var all = new ArrayList<Object>();
    all.add(component.label(english));
    all.addAll(List.of(arguments));
    at(path, code, all.toArray());
  }

  /** The form's own message for a broken pattern, in the caller's language. */
  String patternMessage(Component component) {
    var zh = component.validate().path("patternErrorMessage").asText();
    var en = component.json().path("properties").path("patternErrorMessage:en").asText();
    return english && !en.isEmpty() ? en : zh;
  }

  void refuse() {
    if (!fields.isEmpty()) throw Refusal.fields(fields);
  }

  /** Outside a request it is Chinese, whatever the machine speaks. */
  private static boolean isEnglish() {
    var context = LocaleContextHolder.getLocaleContext();
    var locale = context == null ? null : context.getLocale();
    return locale != null && locale.getLanguage().equals("en");
  }
}
