package tongban.worktime;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/**
 * A table of listed days: {@code arrangement_year,date,holiday,kind}, for example {@code
 * 2026,2026-02-14,春节,WORK}. Every bad row is told with its line; one bad row refuses all.
 */
final class CalendarCsv {
  private static final List<String> HEADER = List.of("arrangement_year", "date", "holiday", "kind");
  private static final int LONGEST_HOLIDAY = 60;

  private final List<Refusal.Field> errors = new ArrayList<>();
  private final List<ListedDay> days = new ArrayList<>();
  private final Map<LocalDate, Long> lines = new HashMap<>();

  /**
   * @throws Refusal 400 with every bad row
   */
  CalendarCsv(String text) {
    var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(content))) {
      boolean first = true;
      long line = 1;
      for (var row : parser) {
        if (first) checkHeader(row);
        else if (row.size() > 1 || !row.get(0).isBlank()) read(row, line);
        first = false;
        line = parser.getCurrentLineNumber() + 1;
      }
      if (first) reject(1, "arrangement_year", "worktime.csv.header");
    } catch (IOException | UncheckedIOException e) {
      reject(days.size() + 2L, "arrangement_year", "worktime.csv.malformed");
    }
    if (!errors.isEmpty()) throw Refusal.fields(errors);
    if (days.isEmpty()) throw Refusal.field("line 2", "worktime.csv.empty");
  }

  List<ListedDay> days() {
    return List.copyOf(days);
  }

  private void checkHeader(CSVRecord row) {
    if (!row.toList().equals(HEADER)) reject(1, "arrangement_year", "worktime.csv.header");
  }

  private void read(CSVRecord row, long line) {
    if (row.size() != HEADER.size()) {
      reject(line, HEADER.get(Math.min(row.size(), HEADER.size() - 1)), "worktime.csv.columns");
      return;
    }
    int before = errors.size();
    var year = year(row.get(0), line);
    var date = date(row.get(1), year, line);
    var holiday = row.get(2);
    if (holiday.isBlank() || holiday.length() > LONGEST_HOLIDAY) {
      reject(line, "holiday", "worktime.csv.holiday", LONGEST_HOLIDAY);
    }
    var kind = kind(row.get(3), line);
    if (errors.size() > before || year == null || date == null || kind == null) return;
    days.add(new ListedDay(year, date, holiday, kind));
  }

  private @Nullable Integer year(String text, long line) {
    if (text.matches("20[0-9]{2}")) return Integer.valueOf(text);
    reject(line, "arrangement_year", "worktime.csv.year");
    return null;
  }

  private @Nullable LocalDate date(String text, @Nullable Integer year, long line) {
    var date = Dates.date(text);
    if (date == null) {
      reject(line, "date", "worktime.date");
      return null;
    }
    if (year != null && date.getYear() != year && !isDecemberBefore(date, year)) {
      reject(line, "date", "worktime.csv.other-year", String.valueOf(year));
    }
    var earlier = lines.putIfAbsent(date, line);
    if (earlier != null) reject(line, "date", "worktime.csv.twice", String.valueOf(earlier));
    return date;
  }

  private static boolean isDecemberBefore(LocalDate date, int year) {
    return date.getYear() == year - 1 && date.getMonthValue() == 12;
  }

  private ListedDay.@Nullable Kind kind(String text, long line) {
    for (var kind : ListedDay.Kind.values()) if (kind.name().equals(text)) return kind;
    reject(line, "kind", "worktime.csv.kind");
    return null;
  }

  private void reject(long line, String column, String code, Object... arguments) {
    errors.add(Refusal.Field.of("line " + line + ": " + column, code, arguments));
  }
}
