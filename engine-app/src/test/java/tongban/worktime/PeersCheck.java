package tongban.worktime;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who is compared answers as we do, wherever it can be told the question. */
final class PeersCheck {
  private static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 1);

  private final Timetable weekdays =
      new Timetable(
          new WorkingDays(
              ShippedDays.ALL.stream().filter(day -> day.kind() == ListedDay.Kind.REST).toList()),
          OfficeHours.HALL);
  private final Peers peers = new Peers();

  /** Refuses a limit's queries, without and with suspensions, where a peer finds another day. */
  void check(String limit, Budget[] plain, Budget[] suspended) {
    compare("dayLoop", limit, suspended, query -> true, ShippedDays.HALL, peers::dayLoop);
    compare("dayLoop", limit, plain, query -> true, ShippedDays.HALL, peers::dayLoop);
    compare("objectLab", limit, plain, this::onWorkingDay, ShippedDays.HALL, peers::objectLab);
    compare("tyme4j", limit, plain, PeersCheck::isPublished, ShippedDays.HALL, peers::tyme);
    compare(
        "jbpm", limit, plain, this::onWeekday, weekdays, query -> Peers.date(peers.jbpm(query)));
  }

  private boolean onWorkingDay(Budget query) {
    return peers.isWorking(query.start().toLocalDate());
  }

  /** A make-up day is a rest day to jBPM. */
  private boolean onWeekday(Budget query) {
    return onWorkingDay(query) && query.start().getDayOfWeek().getValue() < 6;
  }

  /** Its table ends with the last year published, as ours does; what follows is nobody's. */
  private static boolean isPublished(Budget query) {
    return due(ShippedDays.HALL, query).isBefore(PUBLISHED);
  }

  private static LocalDate due(Timetable timetable, Budget query) {
    var at = timetable.due(query).at();
    if (at == null) throw new IllegalStateException("beyond: " + query);
    return at.toLocalDate();
  }

  private static void compare(
      String peer,
      String limit,
      Budget[] queries,
      Predicate<Budget> can,
      Timetable ours,
      Function<Budget, LocalDate> theirs) {
    int compared = 0;
    for (var query : queries) {
      if (!can.test(query)) continue;
      var right = due(ours, query);
      var found = theirs.apply(query);
      if (!found.equals(right)) {
        throw new IllegalStateException(peer + ": " + found + ", not " + right + ", of " + query);
      }
      compared++;
    }
    System.out.printf("%-10s %-16s %,9d answers compared%n", peer, limit, compared);
  }
}
