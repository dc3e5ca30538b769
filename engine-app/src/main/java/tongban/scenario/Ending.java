package tongban.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;

/** The end of a scenario: its case has ended, and left nothing behind. */
@Component
class Ending {
  private final Observation observation;
  private final Clocks clocks;
  private final Words words;

  Ending(Observation observation, Clocks clocks, Words words) {
    this.observation = observation;
    this.clocks = clocks;
    this.words = words;
  }

  void check(Run run) {
    if (!run.rehearsal().ended()) throw new Problem(0, words.of("open", open(run)));
    var left = leftovers(run);
    if (left.isEmpty()) return;
    var table = new TextTable("    ");
    left.forEach((kind, count) -> table.row(words.of("left." + kind), String.valueOf(count)));
    throw new Problem(0, words.of("left", table));
  }

  private Map<String, Long> leftovers(Run run) {
    var left = new TreeMap<>(run.rehearsal().leftovers());
    long rows = observation.worklist(run).size();
    if (rows > 0) left.put("worklist", rows);
    long running =
        clocks.of(run.caseNumber()).stream().filter(clock -> clock.stoppedAt() == null).count();
    if (running > 0) left.put("clock", running);
    return left;
  }

  private String open(Run run) {
    var table = new TextTable("    ");
    for (var section : List.of(Section.TASKS, Section.TIMERS)) {
      for (var row : observation.rows(run, section)) {
        table.row(
            words.of("section." + section.key()),
            row.getOrDefault("element", ""),
            run.parts().joint() ? row.getOrDefault("part", "") : "",
            row.getOrDefault("group", row.getOrDefault("due", "")));
      }
    }
    return table.toString();
  }
}
