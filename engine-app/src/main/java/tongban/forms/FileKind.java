package tongban.forms;

import java.util.LinkedHashSet;
import java.util.List;
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
}
