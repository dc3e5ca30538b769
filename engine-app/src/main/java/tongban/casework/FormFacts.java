package tongban.casework;

import java.util.List;
import java.util.Map;

/** What a module knows for the forms of the tasks that it serves; asked for every task. */
public interface FormFacts {

  /**
   * What the form of a task of this case is filled with and may choose from, beside what casework
   * knows; nothing for tasks that are none of the module's.
   */
  Facts of(String caseNumber, String elementId);

  /**
   * @param data initial values by field
   * @param options lists of values by {@code valuesKey}
   */
  record Facts(Map<String, Object> data, Map<String, List<String>> options) {
    public static final Facts NONE = new Facts(Map.of(), Map.of());
  }
}
