package tongban.scenario;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts, set in columns; Chinese characters take two places. */
final class TextTable {
  private final String indent;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String indent) {
    this.indent = indent;
  }

  TextTable row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  TextTable row(String... cells) {
    return row(List.of(cells));
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var row : rows) {
      if (!text.isEmpty()) text.append('\n');
      text.append((indent + line(row)).stripTrailing());
    }
    return text.toString();
  }

  private String line(List<String> row) {
    var line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      line.append(cell).append(" ".repeat(width(column) - width(cell) + 2));
    }
    return line.toString();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> width(row.get(column)))
        .max()
        .orElse(0);
  }

  private static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe4f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0xffe0 && c <= 0xffe6;
  }
}
