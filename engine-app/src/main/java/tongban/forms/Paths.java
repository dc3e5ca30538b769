package tongban.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes nested data by paths of names and row numbers. */
final class Paths {

  private Paths() {}

  static @Nullable Object get(@Nullable Object data, List<?> path) {
    var here = data;
    for (var step : path) {
      if (here instanceof Map<?, ?> map && step instanceof String) here = map.get(step);
      else if (here instanceof List<?> list && step instanceof Integer row && row < list.size()) {
        here = list.get(row);
      } else {
        return null;
      }
    }
    return here;
  }

  static void set(Map<String, Object> data, List<?> path, @Nullable Object value) {
    Object here = data;
    for (int i = 0; i < path.size() - 1; i++) {
      here = child(here, path.get(i), path.get(i + 1) instanceof Integer);
    }
    put(here, path.get(path.size() - 1), value);
  }

  static void remove(Map<String, Object> data, List<?> path) {
    var parent = path.subList(0, path.size() - 1);
    if (!(get(data, parent) instanceof Map<?, ?> map)) return;
    map.remove(path.get(path.size() - 1));
    if (map.isEmpty() && !parent.isEmpty()) remove(data, parent);
  }

  /** A copy whose maps and lists can be changed. */
  static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      var copy = new LinkedHashMap<Object, @Nullable Object>();
      map.forEach((name, member) -> copy.put(name, copy(member)));
      return copy;
    }
    if (value instanceof List<?> list) {
      var copy = new ArrayList<@Nullable Object>();
      list.forEach(element -> copy.add(copy(element)));
      return copy;
    }
    return value;
  }

  static List<Object> append(List<?> path, List<?> more) {
    var whole = new ArrayList<Object>(path);
    whole.addAll(more);
    return whole;
  }

  /** As a caller writes it: {@code rows[0].name}. */
  static String text(List<?> path) {
    var text = new StringBuilder();
    for (var step : path) {
      if (step instanceof Integer) text.append('[').append(step).append(']');
      else text.append(text.isEmpty() ? "" : ".").append(step);
    }
    return text.toString();
  }

  @SuppressWarnings("unchecked")
  private static Object child(Object parent, Object step, boolean list) {
    var child = get(parent, List.of(step));
    if (child instanceof Map || child instanceof List) return child;
    Object created = list ? new ArrayList<Object>() : new LinkedHashMap<String, Object>();
    put(parent, step, created);
    return created;
  }

  @SuppressWarnings("unchecked")
  private static void put(Object parent, Object step, @Nullable Object value) {
    if (step instanceof Integer row) {
      var list = (List<@Nullable Object>) parent;
      while (list.size() <= row) list.add(null);
      list.set(row, value);
    } else {
      ((Map<Object, @Nullable Object>) parent).put(step, value);
    }
  }
}
