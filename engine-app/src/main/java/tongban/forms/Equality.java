package tongban.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether two values are equal to the browser's FEEL: null when they are of different types. */
final class Equality {

  private Equality() {}

  static @Nullable Boolean of(@Nullable Object left, @Nullable Object right) {
    if ((left == null) != (right == null)) return false;
    var a = unwrap(left);
    var b = unwrap(right);
    if (a == null && b == null) return true;
    if (a == null || b == null) return null;
    if (a instanceof Number x && b instanceof Number y) return x.doubleValue() == y.doubleValue();
    if (a instanceof List<?> x && b instanceof List<?> y) return lists(x, y);
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) return maps(x, y);
    if (a.getClass() != b.getClass()) return null;
    return a.equals(b);
  }

  /** A list of one counts as its element, an empty one as nothing. */
  private static @Nullable Object unwrap(@Nullable Object value) {
    if (!(value instanceof List<?> list) || list.size() > 1) return value;
    return list.isEmpty() ? null : list.get(0);
  }

  private static boolean lists(List<?> a, List<?> b) {
    if (a.size() != b.size()) return false;
    for (int i = 0; i < a.size(); i++) {
      if (!Boolean.TRUE.equals(of(a.get(i), b.get(i)))) return false;
    }
    return true;
  }

  private static boolean maps(Map<?, ?> a, Map<?, ?> b) {
    if (a.size() != b.size()) return false;
    return a.entrySet().stream()
        .allMatch(
            entry ->
                b.containsKey(entry.getKey())
                    && Boolean.TRUE.equals(of(entry.getValue(), b.get(entry.getKey()))));
  }
}
