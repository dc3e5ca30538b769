package tongban.scenario;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.ThreadClock;
import tongban.Tongban;
import tongban.process.Rehearsal;
import tongban.process.Rehearsal.OpenTask;

/** One scenario on its way: its case, its flow, and the tasks it has seen. */
final class Run {
  private final Rehearsal rehearsal;
  private final ThreadClock clock;
  private final CaseParts parts;
  private final String caseNumber;
  private final Map<String, OpenTask> seen = new HashMap<>();

  Run(Rehearsal rehearsal, ThreadClock clock, CaseParts parts, String caseNumber) {
    this.rehearsal = rehearsal;
    this.clock = clock;
    this.parts = parts;
    this.caseNumber = caseNumber;
  }

  Rehearsal rehearsal() {
    return rehearsal;
  }

  ThreadClock clock() {
    return clock;
  }

  CaseParts parts() {
    return parts;
  }

  String caseNumber() {
    return caseNumber;
  }

  /** The hall's local time. */
  LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), Tongban.ZONE);
  }

  /** What is open now; remembered, so that a task that is gone can still be tried. */
  List<OpenTask> tasks() {
    var open = rehearsal.tasks();
    for (var task : open) {
      seen.put(task.elementId(), task);
      seen.put(task.elementId() + " " + parts.name(task.part()), task);
    }
    return open;
  }

  /** The task of this element that was open last. */
  @Nullable OpenTask lastSeen(String element, @Nullable String part) {
    return seen.get(part == null ? element : element + " " + part);
  }
}
