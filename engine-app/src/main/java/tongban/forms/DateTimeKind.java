package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates {@code 2026-03-24}, times {@code 09:30} and both with a T between, as form-js writes them.
 */
final class DateTimeKind implements Kind {
  private static final String DATE = "(?<date>\\d{4}-\\d{2}-\\d{2})";
  private static final String TIME = "(?<time>\\d{2}:\\d{2})";
  private static final Set<Integer> INTERVALS = Set.of(1, 5, 10, 15, 30, 60);
  private static final int DEFAULT_INTERVAL = 15;

  private final Clock clock;

  DateTimeKind(Clock clock) {
    this.clock = clock;
  }

  @Override
  public @Nullable Object check(Field field, Object value) {
    if (!(value instanceof String text)) {
      field.wrong("forms.not-text");
      return null;
    }
    var json = field.component().json();
    var subtype = json.path("subtype").asText("date");
    var parts = Pattern.compile(format(subtype, json)).matcher(text);
    if (!parts.matches() || !exists(subtype, parts)) field.wrong("forms." + subtype);
    else rules(field, subtype, parts);
    return value;
  }

  private void rules(Field field, String subtype, Matcher parts) {
    var json = field.component().json();
    if (!subtype.equals("date")
        && LocalTime.parse(parts.group("time")).getMinute() % interval(json) != 0) {
      field.wrong("forms.time-interval", interval(json));
    }
    if (!subtype.equals("time")
        && json.path("disallowPassedDates").asBoolean()
        && LocalDate.parse(parts.group("date")).isBefore(LocalDate.now(clock))) {
      field.wrong("forms.past-date");
    }
  }

  private static String format(String subtype, JsonNode json) {
    var zone =
        switch (json.path("time_serializing_format").asText()) {
          case "utc_offset" -> "(?<zone>[+-]\\d{2}:\\d{2})";
          case "utc_normalized" -> "(?<zone>Z)";
          default -> "(?<zone>)";
        };
    return switch (subtype) {
      case "time" -> TIME + zone;
      case "datetime" -> DATE + "T" + TIME + zone;
      default -> DATE;
    };
  }

  private static boolean exists(String subtype, Matcher parts) {
    try {
      if (!subtype.equals("time")) LocalDate.parse(parts.group("date"));
      if (subtype.equals("date")) return true;
      LocalTime.parse(parts.group("time"));
      var zone = parts.group("zone");
      if (!zone.isEmpty()) ZoneOffset.of(zone);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int interval(JsonNode json) {
    int interval = json.path("timeInterval").asInt();
    return INTERVALS.contains(interval) ? interval : DEFAULT_INTERVAL;
  }
}
