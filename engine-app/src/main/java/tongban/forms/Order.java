package tongban.forms;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browser's less and greater: numbers by size, texts by their code units. */
final class Order {

  private Order() {}

  static @Nullable Boolean test(@Nullable Object value, String operator, @Nullable Object bound) {
    if (bound == null) return null;
    if (!(bound instanceof String) && !(bound instanceof Number))
      throw new Condition.Incomparable();
    if (value == null) return null;
    var primitive = primitive(value);
    if (primitive instanceof String a && bound instanceof String b) {
      return sign(operator, a.compareTo(b));
    }
    double a = number(primitive);
    double b = number(bound);
    if (Double.isNaN(a) || Double.isNaN(b)) return false;
    return sign(operator, Double.compare(a, b));
  }

  /** What JavaScript compares in the place of a list or an object. */
  private static Object primitive(@Nullable Object value) {
    if (value == null) return "";
    if (value instanceof Map) return "[object Object]";
    if (!(value instanceof List<?> list)) return value;
    return list.stream().map(element -> primitive(element).toString()).collect(joining(","));
  }

  private static boolean sign(String operator, int comparison) {
    return switch (operator) {
      case "<" -> comparison < 0;
      case "<=" -> comparison <= 0;
      case ">" -> comparison > 0;
      case ">=" -> comparison >= 0;
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private static double number(Object value) {
    if (value instanceof Number number) return number.doubleValue() + 0.0;
    if (value instanceof Boolean flag) return flag ? 1 : 0;
    if (!(value instanceof String text)) return Double.NaN;
    if (text.isBlank()) return 0;
    return Texts.NUMBER.matcher(text.strip()).matches()
        ? Double.parseDouble(text.strip())
        : Double.NaN;
  }
}
