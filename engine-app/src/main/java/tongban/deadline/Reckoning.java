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

/** Computes many clocks, of any owners, by one calendar. */
@Component
class Reckoning {
  private static final Logger LOG = LoggerFactory.getLogger(Reckoning.class);

  private final StaleClocks stale;

  Reckoning(StaleClocks stale) {
    this.stale = stale;
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
      moves.add(new ClockMove(clock, project(reckoner, clock)));
    }
    return moves;
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
