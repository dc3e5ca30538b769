package tongban.scenario;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.deadline.Clocks;
import tongban.desk.Tasks;
import tongban.documents.Documents;

/** How a case stands now, as rows of texts. */
@Component
class Observation {
  private final Tasks worklist;
  private final Clocks clocks;
  private final Documents documents;

  Observation(Tasks worklist, Clocks clocks, Documents documents) {
    this.worklist = worklist;
    this.clocks = clocks;
    this.documents = documents;
  }

  List<Map<String, String>> rows(Run run, Section section) {
    return switch (section) {
      case TASKS -> tasks(run);
      case WORKLIST -> worklist(run);
      case CLOCKS -> clocks(run);
      case TIMERS -> timers(run);
      case JOBS -> jobs(run);
      case DOCUMENTS -> documents(run);
      case COURIER, MATERIALS, PARTS ->
          throw new IllegalArgumentException("Of the case's page: " + section);
    };
  }

  List<Map<String, String>> tasks(Run run) {
    return run.tasks().stream()
        .map(
            task ->
                Map.of(
                    "element",
                    task.elementId(),
                    "part",
                    run.parts().name(task.part()),
                    "group",
                    groups(task.groups()),
                    "assignee",
                    text(task.assignee())))
        .toList();
  }

  List<Map<String, String>> worklist(Run run) {
    return worklist.ofCase(run.caseNumber()).stream()
        .map(
            row ->
                Map.of(
                    "element",
                    row.elementId(),
                    "part",
                    run.parts().name(row.part()),
                    "group",
                    groups(row.groups()),
                    "assignee",
                    text(row.assignee()),
                    "light",
                    row.light(),
                    "deadline",
                    date(row.deadline()),
                    "priority",
                    String.valueOf(row.priority())))
        .toList();
  }

  private List<Map<String, String>> clocks(Run run) {
    return clocks.of(run.caseNumber()).stream()
        .map(
            clock ->
                Map.of(
                    "name",
                    clock.name(),
                    "part",
                    run.parts().name(clock.owner()),
                    "state",
                    clock.state(),
                    "deadline",
                    date(clock.deadline()),
                    "light",
                    clock.light()))
        .toList();
  }

  private static List<Map<String, String>> timers(Run run) {
    return run.rehearsal().jobs().stream()
        .filter(job -> job.isTimer())
        .map(
            timer ->
                Map.of(
                    "element",
                    timer.element(),
                    "part",
                    run.parts().name(timer.part()),
                    "due",
                    Passing.due(timer.due())))
        .toList();
  }

  private static List<Map<String, String>> jobs(Run run) {
    return run.rehearsal().jobs().stream()
        .filter(job -> !job.isTimer())
        .map(job -> Map.of("kind", job.kind()))
        .toList();
  }

  private List<Map<String, String>> documents(Run run) {
    return documents.of(run.caseNumber()).stream()
        .map(paper -> Map.of("kind", paper.kind().name(), "part", run.parts().name(paper.part())))
        .toList();
  }

  private static String groups(Collection<String> groups) {
    return String.join(" ", new TreeSet<>(groups));
  }

  private static String text(@Nullable String text) {
    return text == null ? Comparison.NONE : text;
  }

  private static String date(@Nullable Instant instant) {
    return instant == null
        ? Comparison.NONE
        : instant.atZone(Tongban.ZONE).toLocalDate().toString();
  }
}
