package tongban.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.deadline.RunningDeadline;

/** The worklist's deadlines follow the clocks: of one case or of many, in as many statements. */
@Component
class WorklistDeadlines {
  private static final Comparator<RunningDeadline> BY_URGENCY =
      Comparator.comparing(
          RunningDeadline::deadlineAt, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Worklist worklist;
  private final WorklistChanges changes;
  private final LockedRows locked;
  private final Clocks clocks;
  private final Clock clock;

  WorklistDeadlines(
      Worklist worklist, WorklistChanges changes, LockedRows locked, Clocks clocks, Clock clock) {
    this.worklist = worklist;
    this.changes = changes;
    this.locked = locked;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** A row of the worklist with what it is sorted and lit by. */
  record Place(
      String taskId,
      String caseNumber,
      @Nullable String part,
      @Nullable String procedureReference,
      boolean suspended,
      @Nullable Instant deadlineAt,
      @Nullable Instant yellowAt,
      String light) {

    /** A task of a part is held to the clocks of the part, not to those of the whole. */
    boolean isOf(String owner) {
      return part == null
          ? owner.equals(caseNumber)
          : owner.equals(part) || owner.equals(procedureReference);
    }

    Due due() {
      return new Due(suspended, deadlineAt, yellowAt);
    }
  }

  /** That of the most urgent clock; of none, where nothing runs. */
  record Due(boolean suspended, @Nullable Instant deadlineAt, @Nullable Instant yellowAt) {

    static Due of(@Nullable RunningDeadline clock) {
      if (clock == null) return new Due(false, null, null);
      return new Due(clock.suspended(), clock.deadlineAt(), clock.yellowAt());
    }

    String light(Instant now) {
      return WorklistDeadlines.light(suspended, deadlineAt, yellowAt, now);
    }
  }

  /** Rows that are right already stay untouched. */
  void follow(Collection<String> caseNumbers) {
    var places = worklist.places(caseNumbers);
    if (places.isEmpty()) return;
    var running =
        clocks.deadlinesOf(caseNumbers).stream().collect(groupingBy(RunningDeadline::businessKey));
    places.stream()
        .map(
            place ->
                new Step(place, due(place, running.getOrDefault(place.caseNumber(), List.of()))))
        .filter(step -> !step.to().equals(step.place().due()))
        .collect(groupingBy(Step::to, mapping(Step::place, toList())))
        .forEach(this::set);
  }

  private void set(Due due, List<Place> places) {
    var now = clock.instant();
    var light = due.light(now);
    var tasks = places.stream().map(Place::taskId).toList();
    var other = places.stream().filter(p -> !p.light().equals(light)).map(Place::taskId).toList();
    if (!other.isEmpty()) changes.addLights(other, -1, now);
    worklist.due(tasks, due, light);
    if (!other.isEmpty()) changes.addLights(other, 1, now);
    tasks.forEach(locked::forget);
  }

  /** Light of a task whose most urgent clock stands so. */
  static String light(
      boolean suspended, @Nullable Instant deadlineAt, @Nullable Instant yellowAt, Instant now) {
    if (deadlineAt == null) return suspended ? "GREY" : "GREEN";
    if (now.isAfter(deadlineAt)) return "RED";
    return yellowAt != null && !now.isBefore(yellowAt) ? "YELLOW" : "GREEN";
  }

  private record Step(Place place, Due to) {}

  private static Due due(Place place, List<RunningDeadline> running) {
    return Due.of(
        running.stream().filter(clock -> place.isOf(clock.owner())).min(BY_URGENCY).orElse(null));
  }
}
