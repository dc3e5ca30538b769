package tongban.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** Limits as lists write them: {@code 20日}, {@code ≤30个工作日}, {@code 3月}, {@code 即办}. */
final class LimitText {
  static final Limit IMMEDIATE = new Limit(1, LimitUnit.IMMEDIATE);

  /** The most a limit may be, in any unit. */
  static final int MOST = 36_500;

  private static final Map<String, LimitUnit> UNITS =
      Map.of(
          "工作日", LimitUnit.WORKING_DAY,
          "日", LimitUnit.CALENDAR_DAY,
          "月", LimitUnit.MONTH,
          "工作小时", LimitUnit.WORKING_HOUR,
          "即办", LimitUnit.IMMEDIATE,
          "WORKING_DAY", LimitUnit.WORKING_DAY,
          "CALENDAR_DAY", LimitUnit.CALENDAR_DAY,
          "MONTH", LimitUnit.MONTH,
          "WORKING_HOUR", LimitUnit.WORKING_HOUR,
          "IMMEDIATE", LimitUnit.IMMEDIATE);

  private static final Pattern FORM =
      Pattern.compile("≤?([1-9][0-9]{0,4})个?(工作日|日|月|工作小时|[A-Z_]+)");

  private LimitText() {}

  static Optional<LimitUnit> unit(String text) {
    return Optional.ofNullable(UNITS.get(text));
  }

  static Optional<Limit> parse(String text) {
    if (text.equals("即办")) return Optional.of(IMMEDIATE);
    Matcher limit = FORM.matcher(text);
    return limit.matches() ? limit(limit) : Optional.empty();
  }

  /** The limit at the end of a text, for example of {@code 公示20日}. */
  static Optional<String> atEndOf(String text) {
    Matcher limit = FORM.matcher(text);
    while (limit.find()) {
      if (limit.end() == text.length()) return Optional.of(limit.group());
    }
    return Optional.empty();
  }

  private static Optional<Limit> limit(Matcher text) {
    int amount = Integer.parseInt(text.group(1));
    return unit(text.group(2))
        .filter(unit -> amount <= MOST && unit != LimitUnit.IMMEDIATE)
        .map(unit -> new Limit(amount, unit));
  }
}
