package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A choice of one or of several among options, given by the form or by the task. */
final class OptionKind implements Kind {
  static final int MOST = 200;

  private final boolean several;

  OptionKind(boolean several) {
    this.several = several;
  }

  @Override
  public @Nullable Object check(Field field, Object value) {
    var options = options(field);
    return several ? many(field, value, options) : one(field, value, options);
  }

  private static @Nullable Object one(Field field, Object value, List<Object> options) {
    if (!isScalar(value)) field.wrong("forms.not-scalar");
    else if (!has(options, value)) field.wrong("forms.option");
    return value;
  }

  private static @Nullable Object many(Field field, Object value, List<Object> options) {
    if (!(value instanceof List<?> chosen)) {
      field.wrong("forms.not-list");
      return null;
    }
    if (chosen.size() > MOST) {
      field.wrong("forms.max-rows", MOST);
      return null;
    }
    var kept = new ArrayList<Object>();
    for (var element : chosen) {
      if (element == null || !isScalar(element) || !has(options, element)) {
        field.wrong("forms.option");
        return null;
      }
      if (has(kept, element)) {
        field.wrong("forms.twice");
        return null;
      }
      kept.add(element);
    }
    return List.copyOf(kept);
  }

  private static List<Object> options(Field field) {
    var key = field.component().json().path("valuesKey").asText();
    var values = new ArrayList<Object>();
    if (key.isEmpty()) {
      for (var option : field.component().json().path("values"))
        add(values, scalar(option.path("value")));
    } else if (field.context().get(key) instanceof Iterable<?> given) {
      for (var option : given) {
        add(values, option instanceof Map<?, ?> map ? map.get("value") : option);
      }
    }
    return values;
  }

  private static void add(List<Object> values, @Nullable Object value) {
    if (value != null && isScalar(value) && !value.equals("")) values.add(value);
  }

  private static @Nullable Object scalar(JsonNode json) {
    if (json.isNumber()) return json.decimalValue();
    if (json.isBoolean()) return json.booleanValue();
    return json.isTextual() ? json.textValue() : null;
  }

  private static boolean has(List<Object> values, Object value) {
    return values.stream().anyMatch(option -> same(option, value));
  }

  static boolean same(Object a, Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString())) == 0;
    }
    return a.equals(b);
  }

  private static boolean isScalar(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }
}
