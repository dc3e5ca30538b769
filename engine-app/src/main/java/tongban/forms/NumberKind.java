package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers: JSON numbers, or texts where the form serializes them to text. */
final class NumberKind implements Kind {

  /** The largest whole number a browser holds exactly. */
  private static final BigDecimal LARGEST = new BigDecimal("9007199254740991");

  private static final int DIGITS = 40;
  private static final int LONGEST = 60;

  @Override
  public @Nullable Object check(Field field, Object value) {
    boolean asText = field.component().flag("serializeToString", false);
    var number = asText ? text(value) : number(value);
    if (number == null) {
      field.wrong(asText ? "forms.not-number-text" : "forms.not-number");
      return null;
    }
    if (Math.abs((long) number.scale()) > DIGITS
        || number.precision() > DIGITS
        || !asText && number.abs().compareTo(LARGEST) > 0) {
      field.wrong("forms.number-range");
      return null;
    }
    steps(field, number);
    bounds(field, field.component().validate(), number);
    if (asText) return value;
    return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number;
  }

  private static @Nullable BigDecimal text(Object value) {
    if (!(value instanceof String text) || text.length() > LONGEST) return null;
    return Texts.NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  private static @Nullable BigDecimal number(Object value) {
    if (!(value instanceof Number)) return null;
    var text = value.toString();
    return Texts.NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  private static void steps(Field field, BigDecimal number) {
    var digits = field.component().json().path("decimalDigits");
    if (digits.isNumber() && number.stripTrailingZeros().scale() > digits.asInt()) {
      if (digits.asInt() == 0) field.wrong("forms.not-whole");
      else field.wrong("forms.decimals", digits.asInt());
    }
    var increment = decimal(field.component().json().path("increment"));
    if (increment != null && number.remainder(increment).signum() != 0) {
      field.wrong("forms.increment", increment.toPlainString());
    }
  }

  private static void bounds(Field field, JsonNode validate, BigDecimal number) {
    var least = decimal(validate.path("min"));
    if (least != null && number.compareTo(least) < 0)
      field.wrong("forms.min", least.toPlainString());
    var most = decimal(validate.path("max"));
    if (most != null && number.compareTo(most) > 0) field.wrong("forms.max", most.toPlainString());
  }

  static @Nullable BigDecimal decimal(JsonNode json) {
    var text = json.asText();
    return Texts.NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }
}
