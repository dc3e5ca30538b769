package tongban.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An expected list against what is there: each row of one must be a row of the other. */
final class Comparison {
  static final String NONE = "none";
  private static final int NOBODY = -1;

  private final Expected expected;
  private final List<Map<String, String>> found;
  private final List<String> columns;

  /**
   * @param found rows by column; a column without a value has the text {@code none}
   * @param columns those that count
   */
  Comparison(Expected expected, List<Map<String, String>> found, List<String> columns) {
    this.expected = expected;
    this.found = found;
    this.columns = columns;
  }

  /** What differs, as a table; empty when nothing does. */
  Optional<String> difference(Words words) {
    var partner = partners();
    var missing = new ArrayList<>(expected.rows());
    for (int row = expected.rows().size() - 1; row >= 0; row--) {
      if (isIn(partner, row)) missing.remove(row);
    }
    boolean same = missing.isEmpty() && !isIn(partner, NOBODY);
    return same ? Optional.empty() : Optional.of(table(partner, missing, words));
  }

  private static boolean isIn(int[] partner, int row) {
    return Arrays.stream(partner).anyMatch(each -> each == row);
  }

  /** For each found row the expected row it stands for, as many as can be. */
  private int[] partners() {
    var partner = new int[found.size()];
    Arrays.fill(partner, NOBODY);
    for (int row = 0; row < expected.rows().size(); row++) {
      place(row, partner, new boolean[found.size()]);
    }
    return partner;
  }

  private boolean place(int row, int[] partner, boolean[] tried) {
    for (int at = 0; at < found.size(); at++) {
      if (tried[at] || !fits(expected.rows().get(row), found.get(at))) continue;
      tried[at] = true;
      if (partner[at] == NOBODY || place(partner[at], partner, tried)) {
        partner[at] = row;
        return true;
      }
    }
    return false;
  }

  private boolean fits(Expected.Row row, Map<String, String> there) {
    return columns.stream()
        .filter(row.fields()::containsKey)
        .allMatch(column -> there.getOrDefault(column, NONE).equals(row.fields().get(column)));
  }

  private String table(int[] partner, List<Expected.Row> missing, Words words) {
    var table = new TextTable("    ");
    table.row(line("", columns.stream().map(c -> words.of("column." + c)).toList(), ""));
    for (int at = 0; at < found.size(); at++) {
      boolean unexpected = partner[at] == NOBODY;
      var cells = cells(found.get(at));
      table.row(line(unexpected ? "+" : " ", cells, unexpected ? words.of("unexpected") : ""));
    }
    for (var row : missing) {
      table.row(line("-", cells(row.fields()), words.of("missing", row.line())));
    }
    var title = words.of("differs", words.of("section." + expected.section().key()));
    return title + "\n" + table;
  }

  private List<String> cells(Map<String, String> row) {
    return columns.stream()
        .map(column -> row.getOrDefault(column, ""))
        .collect(Collectors.toList());
  }

  private static List<String> line(String sign, List<String> cells, String remark) {
    var line = new ArrayList<String>();
    line.add(sign);
    line.addAll(cells);
    line.add(remark);
    return line;
  }
}
