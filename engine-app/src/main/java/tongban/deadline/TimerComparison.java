package tongban.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.ClockTimer;
import tongban.process.TimersOfClocks;
import tongban.worktime.WorkTime;

/** The engine's timers against the clocks that they follow. */
@Component
@Transactional
class TimerComparison {
  private final TimersOfClocks timers;
  private final ClockMapper mapper;
  private final CalendarChangeMapper changes;
  private final WorkTime workTime;

  TimerComparison(
      TimersOfClocks timers, ClockMapper mapper, CalendarChangeMapper changes, WorkTime workTime) {
    this.timers = timers;
    this.mapper = mapper;
    this.changes = changes;
    this.workTime = workTime;
  }

  @Transactional(readOnly = true)
  ClockFollower.Compared compare(String after, int size) {
    var page = timers.following(after, size);
    if (page.isEmpty()) return new ClockFollower.Compared(0, null, List.of());
    var owners = page.stream().flatMap(timer -> timer.owners().stream()).distinct().toList();
    var clocks = mapper.ofOwners(owners);
    var differing =
        page.stream()
            .filter(timer -> !timer.dueAt().equals(due(timer, clocks)))
            .filter(timer -> !isOnTheWay(timer, clocks))
            .map(ClockTimer::id)
            .toList();
    return new ClockFollower.Compared(page.size(), page.get(page.size() - 1).id(), differing);
  }

  /** The clocks locked in the order of their owners, then the timer once more. */
  List<Difference> again(String id) {
    var before = timers.following(List.of(id));
    if (before.isEmpty()) return List.of();
    var clocks = new ArrayList<ClockRow>();
    for (var owner : new TreeSet<>(before.get(0).owners())) clocks.addAll(mapper.lockOwner(owner));
    return timers.following(List.of(id)).stream()
        .filter(timer -> !timer.dueAt().equals(due(timer, clocks)))
        .filter(timer -> !isOnTheWay(timer, clocks))
        .map(timer -> difference(timer, clocks))
        .toList();
  }

  /** Timers follow a calendar after their clocks, and none fires before it has. */
  private boolean isOnTheWay(ClockTimer timer, List<ClockRow> clocks) {
    long version = workTime.current().version();
    return changes.isPending()
        && clocks.stream()
            .filter(clock -> timer.owners().contains(clock.owner()))
            .anyMatch(clock -> clock.isRunning() && clock.calendarVersion() < version);
  }

  private static Difference difference(ClockTimer timer, List<ClockRow> clocks) {
    return new Difference(
        timer.businessKey(),
        owner(timer, clocks),
        timer.clock(),
        ClockComparison.text(due(timer, clocks)),
        ClockComparison.text(timer.dueAt()),
        Difference.Kind.TIMER);
  }

  private static Instant due(ClockTimer timer, List<ClockRow> clocks) {
    var owner = owner(timer, clocks);
    return clocks.stream()
        .filter(is(owner, timer.clock()))
        .filter(ClockRow::isRunning)
        .map(ClockRow::deadlineAt)
        .filter(Objects::nonNull)
        .findFirst()
        .map(ClockFunction::dueAt)
        .orElse(ClockFunction.NEVER);
  }

  /** The first that has, or had, a clock of this name. */
  private static String owner(ClockTimer timer, List<ClockRow> clocks) {
    return timer.owners().stream()
        .filter(owner -> clocks.stream().anyMatch(is(owner, timer.clock())))
        .findFirst()
        .orElse(timer.businessKey());
  }

  private static Predicate<ClockRow> is(String owner, String name) {
    return clock -> clock.owner().equals(owner) && clock.is(name);
  }
}
