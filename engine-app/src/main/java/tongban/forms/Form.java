package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * A form-js document.
 *
 * @param id plain name, {@code <process key>-<element id>}
 * @param version counts up with each change of content, from 1
 */
public record Form(String id, int version, JsonNode schema) {

  /** What the step is called: Chinese, or English where that is asked for and written. */
  public String title(Locale locale) {
    return text("title", locale);
  }

  /**
   * What a form says of itself under this name of its properties: Chinese, or the English beside it
   * ({@code <name>:en}) where that is asked for and written; empty where it says nothing.
   */
  public String text(String property, Locale locale) {
    var properties = schema.path("properties");
    var english = properties.path(property + ":en").asText();
    return isEnglish(locale) && !english.isEmpty() ? english : properties.path(property).asText();
  }

  /** What an option of a field is called, in the same way; its value where the form has none. */
  public String label(String field, String value, Locale locale) {
    for (var component : schema.path("components")) {
      if (!component.path("key").asText().equals(field)) continue;
      for (var option : component.path("values")) {
        if (!option.path("value").asText().equals(value)) continue;
        var english = component.path("properties").path("option:" + value + ":en").asText();
        return isEnglish(locale) && !english.isEmpty() ? english : option.path("label").asText();
      }
    }
    return value;
  }

  /** Whether one of its fields chooses from this list, by its {@code valuesKey}. */
  public boolean choosesFrom(String valuesKey) {
    for (var component : schema.path("components")) {
      if (component.path("valuesKey").asText().equals(valuesKey)) return true;
    }
    return false;
  }

  static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }
}
