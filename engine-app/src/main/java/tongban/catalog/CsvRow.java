package tongban.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** One row; its questions answer a stand-in for a bad value and add what is wrong to findings. */
record CsvRow(int line, Map<String, String> values, Findings findings) {
  private static final Limit STAND_IN = new Limit(1, LimitUnit.WORKING_DAY);

  String raw(String column) {
    return values.getOrDefault(column, "");
  }

  void bad(String column, String code, Object... arguments) {
    findings.add(line, column, code, arguments);
  }

  /** A text that may be empty. */
  String text(String column, int longest) {
    String text = raw(column);
    if (text.length() > longest) bad(column, "catalog.too-long", longest);
    if (text.chars().anyMatch(Character::isISOControl)) bad(column, "catalog.control-character");
    return text;
  }

  String required(String column, int longest) {
    String text = text(column, longest);
    if (text.isEmpty()) bad(column, "catalog.required");
    return text;
  }

  /** A whole number, or null where there is none. */
  @Nullable Integer number(String column, int least, int most) {
    String text = raw(column);
    if (text.isEmpty()) return null;
    if (text.matches("0|[1-9][0-9]{0,8}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) return number;
    }
    bad(column, "catalog.number", String.valueOf(least), String.valueOf(most));
    return null;
  }

  int number(String column, int least, int most, int otherwise) {
    Integer number = number(column, least, most);
    return number == null ? otherwise : number;
  }

  /** Names that are divided by {@code ；}, each once; there may be none. */
  List<String> names(String column) {
    String text = text(column, 4000);
    if (text.isEmpty()) return List.of();
    var names = new LinkedHashSet<String>();
    for (String part : text.split("；", -1)) {
      String name = part.strip();
      if (name.isEmpty()) bad(column, "catalog.blank-material");
      else if (!names.add(name)) bad(column, "catalog.twice", name);
      if (name.length() > 200) bad(column, "catalog.too-long", 200);
    }
    return List.copyOf(names);
  }

  /** {@code Y}, or {@code N}, which may be left out. */
  boolean yes(String column) {
    String text = raw(column);
    if (!text.matches("[YN]?")) bad(column, "catalog.yes-or-no");
    return text.equals("Y");
  }

  /** A limit in one text, for example {@code 5工作日}. */
  Limit limit(String column, Limit otherwise) {
    String text = raw(column);
    if (text.isEmpty()) return otherwise;
    Optional<Limit> limit = LimitText.parse(text);
    if (limit.isEmpty()) bad(column, "catalog.limit");
    return limit.orElse(STAND_IN);
  }
}
