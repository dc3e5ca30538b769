package tongban.gate;

import java.time.DateTimeException;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tongban.gate.expression.Template;
import tongban.gate.xml.Element;

/**
 * Timers say one date, duration or cycle; a cycle has an end and steps of a minute or more. What
 * starts a process is written out.
 */
final class TimersBounded implements Rule {
  private static final Pattern CYCLE = Pattern.compile("R([1-9][0-9]{0,3})/(P.+)");
  private static final DateTimeFormatter DATE =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT)
          .withChronology(IsoChronology.INSTANCE);
  private static final int MOST_REPEATS = 1_000;
  private static final long MINUTE = 60_000;

  /** The engine keeps the text with the kind of the timer in 255 characters. */
  private static final int LONGEST = 200;

  @Override
  public String name() {
    return "timers";
  }

  @Override
  public void check(Model model, Report report) {
    model.named("timerEventDefinition").forEach(timer -> timer(timer, report));
  }

  private void timer(Element timer, Report report) {
    var times =
        timer.children().stream()
            .filter(
                child -> List.of("timeDate", "timeDuration", "timeCycle").contains(child.name()))
            .toList();
    if (times.size() != 1 || !isGood(times.get(0), startsProcess(timer))) {
      report.error(this, timer, times.isEmpty() ? "" : times.get(0).text().strip());
    }
  }

  private static boolean startsProcess(Element timer) {
    var event = timer.parent();
    var around = event == null ? null : event.parent();
    return event != null
        && event.name().equals("startEvent")
        && around != null
        && around.name().equals("process");
  }

  private static boolean isGood(Element time, boolean literal) {
    var text = time.text().strip();
    if (text.isEmpty() || text.length() > LONGEST) return false;
    boolean cycle = time.name().equals("timeCycle");
    if (Template.isExpression(text)) return !literal && !cycle;
    if (cycle) return isCycle(text);
    return time.name().equals("timeDuration")
        ? Durations.milliseconds(text).isPresent()
        : isDate(text);
  }

  private static boolean isCycle(String text) {
    var cycle = CYCLE.matcher(text);
    return cycle.matches()
        && Integer.parseInt(cycle.group(1)) <= MOST_REPEATS
        && Durations.milliseconds(cycle.group(2)).orElse(0) >= MINUTE;
  }

  private static boolean isDate(String text) {
    try {
      int year = DATE.parse(text).get(ChronoField.YEAR);
      return year >= 2000 && year <= 9999;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
