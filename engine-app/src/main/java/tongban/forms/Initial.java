package tongban.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data a form-js form holds while a person fills it in: what the task gave it, then each
 * field's submitted, given, default or empty value.
 */
final class Initial {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> given;
  private final Map<String, Object> submitted;

  private Initial(Map<String, Object> given, Map<String, Object> submitted) {
    this.given = given;
    this.submitted = submitted;
  }

  static Map<String, Object> state(
      List<Component> components, Map<String, Object> given, Map<String, Object> submitted) {
    var state = new LinkedHashMap<String, Object>();
    given.forEach((name, value) -> state.put(name, Paths.copy(value)));
    new Initial(given, submitted).fill(components, List.of(), state);
    return state;
  }

  private void fill(List<Component> components, List<?> base, Map<String, Object> state) {
    for (var component : components) {
      var path = Paths.append(base, component.path());
      if (component.isKeyed()) Paths.set(state, path, value(component, path));
      else if (component.isRepeating()) fillRows(component, path, state);
      else fill(component.children(), path, state);
    }
  }

  private void fillRows(Component list, List<Object> path, Map<String, Object> state) {
    int count = rows(list, path, submitted, given);
    Paths.set(state, path, new ArrayList<>());
    for (int i = 0; i < count; i++) {
      var row = Paths.append(path, List.of(i));
      Paths.set(state, row, new LinkedHashMap<String, Object>());
      fill(list.children(), row, state);
    }
  }

  /** How many rows a list has: as submitted, else as given, else by the form. */
  static int rows(
      Component list, List<?> path, Map<String, Object> submitted, Map<String, Object> given) {
    if (Paths.get(submitted, path) instanceof List<?> rows) return rows.size();
    if (Paths.get(given, path) instanceof List<?> rows) return rows.size();
    return Math.min(OptionKind.MOST, list.json().path("defaultRepetitions").asInt(1));
  }

  private @Nullable Object value(Component component, List<Object> path) {
    var parent = Paths.get(submitted, path.subList(0, path.size() - 1));
    if (parent instanceof Map<?, ?> map && map.containsKey(path.get(path.size() - 1))) {
      var value = map.get(path.get(path.size() - 1));
      return value == null ? component.emptyValue() : value;
    }
    var value = Paths.get(given, path);
    return value != null ? value : otherwise(component);
  }

  /** The form's default, else the empty value. */
  static @Nullable Object otherwise(Component component) {
    JsonNode value = component.json().path("defaultValue");
    if (value.isMissingNode() || value.isNull()) return component.emptyValue();
    try {
      return JSON.treeToValue(value, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("default of " + component.path(), e);
    }
  }
}
