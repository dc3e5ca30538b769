package tongban.gate;

import java.util.regex.Pattern;

/** A failed step is tried again ten times at most. */
final class Retries implements Rule {
  private static final Pattern CYCLE = Pattern.compile("R([1-9]|10)/(P.+)");
  private static final int MOST = 10;

  @Override
  public String name() {
    return "retries";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .camunda("failedJobRetryTimeCycle")
        .filter(retries -> !isGood(retries.text().strip()))
        .forEach(retries -> report.error(this, retries, retries.text().strip()));
  }

  private static boolean isGood(String text) {
    var cycle = CYCLE.matcher(text);
    if (cycle.matches()) return Durations.milliseconds(cycle.group(2)).isPresent();
    var steps = text.split(",", -1);
    if (steps.length > MOST) return false;
    for (var step : steps) {
      if (Durations.milliseconds(step.strip()).isEmpty()) return false;
    }
    return true;
  }
}
