package tongban.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
  private final Clocks clocks;

  WorklistDeadlines(Worklist worklist, Clocks clocks) {
    this.worklist = worklist;
    this.clocks = clocks;
  }

  /** A row of the worklist with what it is sorted and lit by. */
  record Place(
      String taskId,
      String caseNumber,
      @Nullable String part,
      @Nullable String procedureReference,
      boolean suspended,
      @Nullable Instant deadlineAt,
      @Nullable Instant yellowAt) {

    boolean isOf(String owner) {
      return owner.equals(caseNumber) || owner.equals(part) || owner.equals(procedureReference);
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

    Instant sortAt() {
      return WorklistRow.sortAt(deadlineAt);
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
        .collect(groupingBy(Step::to, mapping(step -> step.place().taskId(), toList())))
        .forEach((to, tasks) -> worklist.due(tasks, to));
  }

  private record Step(Place place, Due to) {}

  private static Due due(Place place, List<RunningDeadline> running) {
    return Due.of(
        running.stream().filter(clock -> place.isOf(clock.owner())).min(BY_URGENCY).orElse(null));
  }
}
