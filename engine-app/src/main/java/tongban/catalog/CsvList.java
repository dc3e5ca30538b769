package tongban.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tongban.web.Refusal;

/** A list as CSV (RFC 4180, UTF-8): a header that names every column once, then rows. */
final class CsvList {
  private final List<String> columns;
  private final List<String> optional;
  private final Findings findings;
  private List<String> header = List.of();

  private CsvList(List<String> columns, List<String> optional, Findings findings) {
    this.columns = columns;
    this.optional = optional;
    this.findings = findings;
  }

  /**
   * Rows that have a value for every column; what cannot be read is put into the findings.
   *
   * @throws Refusal where the text is no such list at all
   */
  static List<CsvRow> read(String text, List<String> columns, Findings findings) {
    return read(text, columns, List.of(), findings);
  }

  /** As above; of the optional columns, a list may have none. */
  static List<CsvRow> read(
      String text, List<String> columns, List<String> optional, Findings findings) {
    var reader = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
    try (var parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
      return new CsvList(columns, optional, findings).rows(parser);
    } catch (UncheckedIOException | IOException e) {
      throw Refusal.field("csv", "catalog.csv.unreadable");
    }
  }

  private List<CsvRow> rows(CSVParser parser) {
    var rows = new ArrayList<CsvRow>();
    Iterator<CSVRecord> records = parser.iterator();
    while (true) {
      int line = (int) parser.getCurrentLineNumber() + 1;
      if (!hasNext(records, line)) break;
      var row = records.next();
      if (isBlank(row)) continue;
      if (header.isEmpty()) header(row);
      else if (row.size() != header.size())
        findings.add(line, "catalog.csv.columns", header.size(), row.size());
      else rows.add(row(line, row));
    }
    if (header.isEmpty()) throw Refusal.field("csv", "catalog.csv.empty");
    return rows;
  }

  private static boolean hasNext(Iterator<CSVRecord> records, int line) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw Refusal.field("line " + line, "catalog.csv.unreadable");
    }
  }

  private static boolean isBlank(CSVRecord row) {
    return row.size() == 1 && row.get(0).isBlank();
  }

  private void header(CSVRecord row) {
    header = row.stream().map(String::strip).toList();
    var missing = new TreeSet<>(columns);
    header.forEach(missing::remove);
    var unknown = new TreeSet<>(header);
    columns.forEach(unknown::remove);
    optional.forEach(unknown::remove);
    if (!missing.isEmpty())
      throw Refusal.field("line 1", "catalog.csv.missing", String.join(", ", missing));
    if (!unknown.isEmpty())
      throw Refusal.field("line 1", "catalog.csv.unknown", String.join(", ", unknown));
    if (Set.copyOf(header).size() != header.size())
      throw Refusal.field("line 1", "catalog.csv.twice");
  }

  private CsvRow row(int line, CSVRecord row) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < header.size(); i++) values.put(header.get(i), row.get(i).strip());
    return new CsvRow(line, values, findings);
  }
}
