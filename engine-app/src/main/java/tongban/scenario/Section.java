package tongban.scenario;

import java.util.List;
import java.util.Locale;

/** A list that an expectation names whole: a row that is not listed is a failure. */
enum Section {
  TASKS("element", "part", "group", "assignee"),
  WORKLIST("element", "part", "group", "assignee", "light", "deadline", "priority"),
  CLOCKS("name", "part", "state", "deadline", "light"),
  TIMERS("element", "part", "due"),
  JOBS("kind"),
  DOCUMENTS("kind", "part"),
  COURIER("direction", "state"),
  MATERIALS("name", "state", "onFile"),
  PARTS("part", "wave", "state", "decision");

  /** What a row that is a mere text says. */
  private final String first;

  private final List<String> columns;

  Section(String... columns) {
    this.first = columns[0];
    this.columns = List.of(columns);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String first() {
    return first;
  }

  List<String> columns() {
    return columns;
  }
}
