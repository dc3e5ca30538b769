package tongban.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which names the data of a form may have, and which of them hold objects or rows. */
final class Shape {

  /** A value, an object or rows of objects. */
  private enum Holds {
    VALUE,
    OBJECT,
    ROWS
  }

  private final Map<String, Shape> members = new LinkedHashMap<>();
  private Holds holds = Holds.OBJECT;

  static Shape of(List<Component> components) {
    var shape = new Shape();
    components.forEach(shape::add);
    return shape;
  }

  /** Reports unknown names and objects, rows and lists that are none. */
  boolean fits(Map<String, Object> data, Findings findings) {
    return object(data, List.of(), findings);
  }

  private void add(Component component) {
    if (component.isKeyed()) {
      descend(component.path()).holds = Holds.VALUE;
    } else if (Component.PATHED.contains(component.type())) {
      var inner = descend(component.path());
      if (component.isRepeating()) inner.holds = Holds.ROWS;
      component.children().forEach(inner::add);
    }
  }

  private Shape descend(List<String> path) {
    var here = this;
    for (var name : path) here = here.members.computeIfAbsent(name, any -> new Shape());
    return here;
  }

  private boolean fits(@Nullable Object value, List<Object> path, Findings findings) {
    if (value == null || holds == Holds.VALUE) return true;
    return holds == Holds.ROWS ? rows(value, path, findings) : object(value, path, findings);
  }

  private boolean object(Object value, List<Object> path, Findings findings) {
    if (!(value instanceof Map<?, ?> map)) {
      findings.at(path, "forms.not-object");
      return false;
    }
    boolean fits = true;
    for (var entry : map.entrySet()) {
      var at = Paths.append(path, List.of(entry.getKey()));
      var member = members.get(entry.getKey());
      if (member == null) findings.at(at, "forms.unknown");
      else fits &= member.fits(entry.getValue(), at, findings);
    }
    return fits;
  }

  private boolean rows(Object value, List<Object> path, Findings findings) {
    if (!(value instanceof List<?> rows)) {
      findings.at(path, "forms.not-rows");
      return false;
    }
    if (rows.size() > OptionKind.MOST) {
      findings.at(path, "forms.too-many-rows", OptionKind.MOST);
      return false;
    }
    boolean fits = true;
    for (int i = 0; i < rows.size(); i++) {
      // a row without a visible field comes as null
      var row = rows.get(i);
      if (row != null) fits &= object(row, Paths.append(path, List.of(i)), findings);
    }
    return fits;
  }
}
