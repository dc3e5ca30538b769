package tongban.gate;

import java.util.Set;
import java.util.regex.Pattern;
import tongban.gate.xml.Element;

/**
 * Every process and decision says how long its history is kept, in days; at least ten years where
 * cases are worked on.
 */
final class HistoryTimeToLive implements Rule {
  private static final Pattern DAYS = Pattern.compile("P([1-9][0-9]{0,4})D");
  private static final int TEN_YEARS = 3_650;
  private static final Set<String> WORK = Set.of("userTask", "serviceTask", "callActivity");

  @Override
  public String name() {
    return "history-time-to-live";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .named("process", "decision")
        .filter(element -> days(element) < least(element))
        .forEach(element -> report.error(this, element, least(element)));
  }

  private static int days(Element element) {
    var text = Model.camunda(element, "historyTimeToLive");
    var days = DAYS.matcher(text == null ? "" : text);
    return days.matches() ? Integer.parseInt(days.group(1)) : 0;
  }

  private static int least(Element element) {
    return element.all().anyMatch(inner -> WORK.contains(inner.name())) ? TEN_YEARS : 1;
  }
}
