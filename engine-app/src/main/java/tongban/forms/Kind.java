package tongban.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of one kind of component. */
interface Kind {

  /**
   * A visible field under validation.
   *
   * @param path where it stands in the data
   * @param context what the task gave the form, option lists among it
   */
  record Field(
      Component component, List<Object> path, Map<String, Object> context, Findings findings) {

    void wrong(String code, Object... arguments) {
      findings.at(path, component, code, arguments);
    }
  }

  /**
   * Checks a value that is neither null nor an empty text or list.
   *
   * @return as it is to be kept; null when it is wrong
   */
  @Nullable Object check(Field field, Object value);
}
