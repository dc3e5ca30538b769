package tongban.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.Tongban;
import tongban.casework.Casework;
import tongban.deadline.ClockFollower;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;
import tongban.deadline.Difference;

/** The deadlines that the worklist shows against the clocks that they are taken from. */
@Component
@Transactional
class WorklistComparison implements ClockFollower {
  private static final Comparator<ClockView> BY_URGENCY =
      Comparator.comparing(ClockView::deadline, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Worklist worklist;
  private final Clocks clocks;
  private final Casework casework;

  WorklistComparison(Worklist worklist, Clocks clocks, Casework casework) {
    this.worklist = worklist;
    this.clocks = clocks;
    this.casework = casework;
  }

  @Override
  @Transactional(readOnly = true)
  public Compared compare(String after, int size) {
    var rows = worklist.after(after, size);
    if (rows.isEmpty()) return new Compared(0, null, List.of());
    var cases = rows.stream().map(WorklistRow::caseNumber).distinct().toList();
    var running = clocks.runningOf(cases);
    var differing = new ArrayList<String>();
    for (var row : rows) if (differs(row, running)) differing.add(row.taskId());
    return new Compared(rows.size(), rows.get(rows.size() - 1).taskId(), differing);
  }

  private static boolean differs(WorklistRow row, Map<String, List<ClockView>> running) {
    return !Objects.equals(row.deadlineAt(), deadline(row, running));
  }

  private static @Nullable Instant deadline(WorklistRow row, Map<String, List<ClockView>> running) {
    return running.getOrDefault(row.caseNumber(), List.of()).stream()
        .filter(clock -> row.owners().contains(clock.owner()))
        .min(BY_URGENCY)
        .map(ClockView::deadline)
        .orElse(null);
  }

  @Override
  public Optional<Difference> again(String key) {
    var seen = worklist.find(key);
    if (seen == null) return Optional.empty();
    casework.lock(seen.caseNumber());
    var row = worklist.lock(key);
    if (row == null) return Optional.empty();
    var running = clocks.runningOf(List.of(row.caseNumber()));
    if (!differs(row, running)) return Optional.empty();
    return Optional.of(
        new Difference(
            row.caseNumber(),
            row.owners().get(row.owners().size() - 1),
            row.elementId(),
            text(deadline(row, running)),
            text(row.deadlineAt()),
            Difference.Kind.TASK));
  }

  private static String text(@Nullable Instant instant) {
    return instant == null ? "none" : instant.atZone(Tongban.ZONE).toOffsetDateTime().toString();
  }
}
