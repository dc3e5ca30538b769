package tongban.scenario;

import java.util.List;
import java.util.Map;

/** A section as the scenario expects it. */
record Expected(int line, Section section, List<Row> rows) {

  /**
   * @param fields by column; what is not named is not compared
   */
  record Row(int line, Map<String, String> fields) {}
}
