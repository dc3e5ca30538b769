package tongban.catalog;

import java.util.ArrayList;
import java.util.List;
import tongban.web.Refusal;

/** What is wrong with an imported list, row by row. */
final class Findings {
  private final List<Refusal.Field> fields = new ArrayList<>();

  void add(int line, String column, String code, Object... arguments) {
    fields.add(Refusal.Field.of("line " + line + ": " + column, code, arguments));
  }

  /** A whole line is wrong. */
  void add(int line, String code, Object... arguments) {
    fields.add(Refusal.Field.of("line " + line, code, arguments));
  }

  int count() {
    return fields.size();
  }

  void refuseAny() {
    if (!fields.isEmpty()) throw Refusal.fields(fields);
  }
}
