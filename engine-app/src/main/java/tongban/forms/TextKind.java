package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text fields and areas. */
final class TextKind implements Kind {
  static final int LONGEST = 10_000;

  /** What HTML takes for a valid e-mail address. */
  private static final Pattern EMAIL = email();

  @Override
  public @Nullable Object check(Field field, Object value) {
    if (!(value instanceof String text)) {
      field.wrong("forms.not-text");
      return null;
    }
    if (text.length() > LONGEST) field.wrong("forms.max-length", LONGEST);
    else if (hasForbiddenCharacters(field.component(), text)) field.wrong("forms.characters");
    else rules(field, field.component().validate(), text);
    return text;
  }

  private static boolean hasForbiddenCharacters(Component component, String text) {
    boolean oneLine = component.type().equals("textfield");
    return Texts.hasControlCharacters(text)
        || oneLine && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0);
  }

  private static void rules(Field field, JsonNode validate, String text) {
    int length = Texts.trimmedLength(text);
    var least = validate.path("minLength");
    if (!least.isMissingNode() && length < least.asInt()) {
      field.wrong("forms.min-length", least.asInt());
    }
    var most = validate.path("maxLength");
    if (!most.isMissingNode() && length > most.asInt()) {
      field.wrong("forms.max-length", most.asInt());
    }
    pattern(field, validate.path("pattern").asText(), text);
    var type = validate.path("validationType").asText();
    if (type.equals("email") && !EMAIL.matcher(text).matches()) field.wrong("forms.email");
    if (type.equals("phone") && !PhoneNumber.isIn(text)) field.wrong("forms.phone");
  }

  private static void pattern(Field field, String pattern, String text) {
    if (pattern.isEmpty() || JsPattern.of(pattern).test(text)) return;
    var own = field.findings().patternMessage(field.component());
    if (own.isEmpty()) field.wrong("forms.pattern");
    else field.wrong("forms.own-message", own);
  }

  private static Pattern email() {
    var label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    return Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + label + "(?:\\." + label + ")*");
  }
}
