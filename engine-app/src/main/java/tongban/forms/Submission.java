package tongban.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Submitted data under validation. */
final class Submission {
  private final Map<String, Kind> kinds;
  private final List<Component> components;
  private final Map<String, Object> data;
  private final Map<String, Object> given;
  private final Findings findings;
  private final Map<String, Object> kept = new LinkedHashMap<>();

  Submission(
      Map<String, Kind> kinds,
      List<Component> components,
      Map<String, Object> data,
      Map<String, Object> given,
      Findings findings) {
    this.kinds = kinds;
    this.components = components;
    this.data = data;
    this.given = given;
    this.findings = findings;
  }

  /** The data as it is to be kept; everything that is wrong is refused at once. */
  Map<String, Object> validated() {
    if (!Shape.of(components).fits(data, findings)) findings.refuse();
    var visibility =
        new Visibility(
            components,
            Initial.state(components, given, data),
            Initial.state(components, given, Map.of()));
    walk(components, List.of(), visibility, visibility.scope(), false);
    findings.refuse();
    return kept;
  }

  private void walk(
      List<Component> components,
      List<?> base,
      Visibility visibility,
      Visibility.Scope scope,
      boolean outer) {
    for (var component : components) {
      boolean hidden = outer || Visibility.hides(component, scope);
      var path = Paths.append(base, component.path());
      if (component.isKeyed()) field(component, path, hidden);
      else if (!component.isRepeating()) {
        walk(component.children(), path, visibility, scope, hidden);
      } else if (hidden) absent(component, path);
      else rows(component, path, visibility, scope);
    }
  }

  private void rows(
      Component list, List<Object> path, Visibility visibility, Visibility.Scope scope) {
    int expected = Initial.rows(list, path, Map.of(), given);
    boolean fixed = !list.flag("allowAddRemove", true);
    int count = Paths.get(data, path) instanceof List<?> rows ? rows.size() : fixed ? expected : 0;
    if (fixed && count != expected) findings.at(path, list, "forms.fixed-rows", expected);
    if (count > 0) Paths.set(kept, path, new ArrayList<>());
    for (int i = 0; i < count; i++) {
      var row = Paths.append(path, List.of(i));
      Paths.set(kept, row, new LinkedHashMap<String, Object>());
      walk(list.children(), row, visibility, visibility.row(scope, path, i), false);
    }
  }

  private void field(Component component, List<Object> path, boolean hidden) {
    var value = Paths.get(data, path);
    if (hidden) absent(component, path);
    else if (component.flag("disabled", false)) unchanged(component, path, value);
    else {
      if (component.flag("readonly", false)) unchanged(component, path, value);
      visible(component, path, value);
    }
  }

  private void visible(Component component, List<Object> path, @Nullable Object value) {
    if (isEmpty(component, value)) {
      if (component.isRequired()) findings.at(path, component, "forms.required");
      if (value instanceof Boolean) Paths.set(kept, path, value);
      return;
    }
    var kind = Objects.requireNonNull(kinds.get(component.type()));
    var field = new Kind.Field(component, path, given, findings);
    var checked = kind.check(field, Objects.requireNonNull(value));
    if (checked != null) Paths.set(kept, path, checked);
  }

  /** A hidden field: nothing may be sent for it. */
  private void absent(Component component, List<Object> path) {
    var value = Paths.get(data, path);
    if (!isEmpty(component, value)) findings.at(path, component, "forms.hidden");
  }

  /** A field that is shown but cannot be filled in: if sent, then as it was. */
  private void unchanged(Component component, List<Object> path, @Nullable Object value) {
    if (value == null || isEmpty(component, value)) return;
    var before = Paths.get(given, path);
    if (before == null) before = Initial.otherwise(component);
    if (before == null || !OptionKind.same(before, value)) {
      findings.at(path, component, "forms.read-only");
    }
  }

  /** What the browser sends for a field that nobody filled in. */
  private static boolean isEmpty(Component component, @Nullable Object value) {
    if (value == null || value.equals(component.emptyValue())) return true;
    return value instanceof List<?> list && list.isEmpty() && component.holdsList();
  }
}
