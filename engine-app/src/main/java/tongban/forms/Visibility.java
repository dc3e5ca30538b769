package tongban.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which components are hidden, as form-js decides it: once on the data as it stands, and then, with
 * what that hides at its initial value, for what is shown. So conditions on each other end.
 */
final class Visibility {

  /** Where a component stands: rows have their own {@code this}, {@code parent} and {@code i}. */
  record Scope(Map<String, Object> data, Map<String, Object> context, List<Integer> rows) {

    static Scope root(Map<String, Object> data) {
      return of(data, data, null, List.of());
    }

    Scope row(int index, @Nullable Object row) {
      var deeper = new ArrayList<>(rows);
      deeper.add(index + 1);
      return of(data, row, context, List.copyOf(deeper));
    }

    private static Scope of(
        Map<String, Object> data,
        @Nullable Object self,
        @Nullable Object parent,
        List<Integer> rows) {
      var context = new LinkedHashMap<String, Object>();
      special(context, "", self, parent, rows);
      context.putAll(data);
      special(context, "_", self, parent, rows);
      return new Scope(data, context, rows);
    }

    private static void special(
        Map<String, @Nullable Object> context,
        String mark,
        @Nullable Object self,
        @Nullable Object parent,
        List<Integer> rows) {
      context.put(mark + "this" + mark, self);
      context.put(mark + "parent" + mark, parent);
      context.put(mark + "i" + mark, rows);
    }
  }

  private final Map<String, Object> state;
  private final Map<String, Object> filtered;

  Visibility(List<Component> components, Map<String, Object> state, Map<String, Object> initial) {
    this.state = state;
    this.filtered = copy(state);
    clear(components, List.of(), Scope.root(state), false);
    initial.forEach(filtered::putIfAbsent);
  }

  /** The scope in which what is shown is decided. */
  Scope scope() {
    return Scope.root(filtered);
  }

  /** The scope of a row. */
  Scope row(Scope outer, List<Object> path, int index) {
    return outer.row(index, Paths.get(state, Paths.append(path, List.of(index))));
  }

  static boolean hides(Component component, Scope scope) {
    return component.hide() != null && component.hide().holds(scope.context());
  }

  private void clear(List<Component> components, List<?> base, Scope scope, boolean outer) {
    for (var component : components) {
      boolean hidden = outer || hides(component, scope);
      var path = Paths.append(base, component.path());
      if (component.isKeyed() || component.isRepeating() && hidden) {
        if (hidden) Paths.remove(filtered, path);
      } else if (component.isRepeating()) {
        clearRows(component, path, scope);
      } else {
        clear(component.children(), path, scope, hidden);
      }
    }
  }

  private void clearRows(Component list, List<Object> path, Scope scope) {
    if (!(Paths.get(state, path) instanceof List<?> rows)) return;
    for (int i = 0; i < rows.size(); i++) {
      clear(list.children(), Paths.append(path, List.of(i)), row(scope, path, i), false);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> copy(Map<String, Object> data) {
    return (Map<String, Object>) java.util.Objects.requireNonNull(Paths.copy(data));
  }
}
