package tongban.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.files.Files;

/** Files chosen in a form: the ids their upload gave. */
final class FileKind implements Kind {
  private final Files files;

  FileKind(Files files) {
    this.files = files;
  }

  @Override
  public @Nullable Object check(Field field, Object value) {
    if (!(value instanceof List<?> ids)) {
      field.wrong("forms.not-list");
      return null;
    }
    int most = field.component().flag("multiple", false) ? OptionKind.MOST : 1;
    if (ids.size() > most) {
      field.wrong("forms.max-rows", most);
      return null;
    }
    var seen = new LinkedHashSet<String>();
    for (var id : ids) {
      if (!(id instanceof String text) || files.find(text).isEmpty()) field.wrong("forms.file");
      else if (!seen.add(text)) field.wrong("forms.twice");
    }
    return List.copyOf(seen);
  }

  /** All ids in the fields of this kind, those in rows included. */
  static Set<String> ids(List<Component> components, @Nullable Object data) {
    var ids = new LinkedHashSet<String>();
    for (var component : components) {
      var value = Paths.get(data, component.path());
      if (component.type().equals("filepicker") && value instanceof List<?> chosen) {
        chosen.forEach(id -> ids.add((String) id));
      } else if (value instanceof List<?> rows && component.isRepeating()) {
        rows.forEach(row -> ids.addAll(ids(component.children(), row)));
      } else {
        ids.addAll(ids(component.children(), value));
      }
    }
    return ids;
  }
}
