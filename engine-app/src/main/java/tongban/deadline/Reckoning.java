package tongban.deadline;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tongban.web.Refusal;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.WorkTime;

/** Computes many clocks, of any owners, by one calendar. */
@Component
class Reckoning {
  private static final Logger LOG = LoggerFactory.getLogger(Reckoning.class);

  private final StaleClocks stale;
  private final WorkTime workTime;

  Reckoning(StaleClocks stale, WorkTime workTime) {
    this.stale = stale;
    this.workTime = workTime;
  }

  /**
   * What the calendar makes of those that run, in order.
   *
   * @param clocks all of each owner
   */
  List<ClockMove> of(Collection<ClockRow> clocks, CalendarSnapshot calendar) {
    var owners = clocks.stream().collect(groupingBy(ClockRow::owner));
    if (owners.isEmpty()) return List.of();
    var ledgers = stale.ledger(owners.keySet()).stream().collect(groupingBy(ClockEntry::owner));
    Map<String, Reckoner> reckoners =
        owners.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    own ->
                        new Reckoner(
                            own.getValue(),
                            new Ledger(ledgers.getOrDefault(own.getKey(), List.of())),
                            calendar)));
    var moves = new ArrayList<ClockMove>();
    for (var clock : clocks) {
      var reckoner = reckoners.get(clock.owner());
      if (reckoner == null || !clock.isRunning()) continue;
      moves.add(move(clock, project(reckoner, clock), calendar));
    }
    return moves;
  }

  private ClockMove move(ClockRow clock, Projected to, CalendarSnapshot then) {
    var now = workTime.current();
    boolean steady = clock.anchoredOn() != null;
    var by = steady ? now : workTime.asOf(clock.calendarVersion());
    var before = by.translate(clock.deadlineAt(), now);
    return new ClockMove(
        clock, before, to, by.isProvisional(before), then.isProvisional(to.deadlineAt()));
  }

  /** A deadline that would lie after 2099 stays where it is: nobody else's waits for it. */
  private static Projected project(Reckoner reckoner, ClockRow clock) {
    try {
      return reckoner.project(clock);
    } catch (Refusal beyond) {
      LOG.warn("Clock {} of {} is not moved after 2099", clock.name(), clock.owner());
      return clock.projected();
    }
  }
}
