package tongban.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.web.Refusal;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.WorkTime;

/** The stored projections of clocks against their recomputation. */
@Component
@Transactional
class ClockComparison {
  private final ClockMapper mapper;
  private final WorkTime workTime;

  ClockComparison(ClockMapper mapper, WorkTime workTime) {
    this.mapper = mapper;
    this.workTime = workTime;
  }

  /** A page of owners in five statements at most. */
  @Transactional(readOnly = true)
  ClockFollower.Compared compare(String after, int size) {
    var owners = mapper.ownersAfter(after, size);
    if (owners.isEmpty()) return new ClockFollower.Compared(0, null, List.of());
    var calendar = workTime.current();
    var clocks = mapper.ofOwners(owners).stream().collect(Collectors.groupingBy(ClockRow::owner));
    var ledgers = mapper.ledger(owners).stream().collect(Collectors.groupingBy(ClockEntry::owner));
    int rows = 0;
    var differing = new ArrayList<String>();
    for (var owner : owners) {
      var own = clocks.getOrDefault(owner, List.of());
      rows += (int) own.stream().filter(ClockRow::isRunning).count();
      var ledger = new Ledger(ledgers.getOrDefault(owner, List.of()));
      if (!differences(own, ledger, calendar).isEmpty()) differing.add(owner);
    }
    return new ClockFollower.Compared(rows, owners.get(owners.size() - 1), differing);
  }

  /** Locked: whoever acts on the owner is done, or has not begun. */
  List<Difference> again(String owner) {
    var clocks = mapper.lockOwner(owner);
    return differences(clocks, new Ledger(mapper.ledger(List.of(owner))), workTime.current());
  }

  private static List<Difference> differences(
      List<ClockRow> clocks, Ledger ledger, CalendarSnapshot calendar) {
    var reckoner = new Reckoner(clocks, ledger, calendar);
    var found = new ArrayList<Difference>();
    for (var clock : clocks) {
      if (!clock.isRunning()) continue;
      var expected = project(reckoner, clock);
      if (clock.projected().equals(expected)) continue;
      found.add(
          new Difference(
              clock.businessKey(),
              clock.owner(),
              clock.name(),
              text(expected),
              text(clock.projected()),
              Difference.Kind.CLOCK));
    }
    return found;
  }

  private static @Nullable Projected project(Reckoner reckoner, ClockRow clock) {
    try {
      return reckoner.project(clock);
    } catch (Refusal beyond) {
      return null;
    }
  }

  private static String text(@Nullable Projected projected) {
    if (projected == null) return "after 2099";
    return text(projected.deadlineAt())
        + " yellow "
        + text(projected.yellowAt())
        + (projected.extension() == 0 ? "" : " +" + projected.extension())
        + (projected.suspended() ? " suspended" : "")
        + (projected.provisional() ? " provisional" : "");
  }

  static String text(@Nullable Instant instant) {
    return instant == null ? "none" : instant.atZone(WorkTime.ZONE).toOffsetDateTime().toString();
  }
}
