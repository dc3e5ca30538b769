package tongban.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
  /** A light that has turned is swept, and swept again after a crash, within this time. */
  private static final Duration SWEPT = Duration.ofMinutes(1);

  private final ClockMapper mapper;
  private final CalendarChangeMapper changes;
  private final WorkTime workTime;
  private final Clock time;

  ClockComparison(ClockMapper mapper, CalendarChangeMapper changes, WorkTime workTime, Clock time) {
    this.mapper = mapper;
    this.changes = changes;
    this.workTime = workTime;
    this.time = time;
  }

  /**
   * What clocks are compared with.
   *
   * @param changing not all clocks have followed the calendar yet: those are left out
   */
  private record Standard(
      CalendarSnapshot calendar, boolean changing, @Nullable LocalDate touched, Instant now) {

    boolean holdsFor(ClockRow clock) {
      if (!clock.isRunning()) return false;
      boolean behind = changing && clock.calendarVersion() < calendar.version();
      return !behind || clock.isSteadyFrom(touched);
    }

    Lit lit(ClockRow clock, Projected to) {
      var due = clock.lightDueAt();
      if (due == null || due.isAfter(now) || !due.isAfter(now.minus(SWEPT))) {
        return Lit.of(to, now);
      }
      return Lit.of(to, due.minusMillis(1));
    }
  }

  private Standard standard() {
    var calendar = workTime.latest();
    boolean changing = !changes.unfinished(calendar.version()).isEmpty();
    var now = time.instant();
    return new Standard(calendar, changing, changing ? changes.touchedSince(now) : null, now);
  }

  /** A page of owners in five statements at most. */
  @Transactional(readOnly = true)
  ClockFollower.Compared compare(String after, int size) {
    var standard = standard();
    var owners = mapper.ownersAfter(after, size);
    if (owners.isEmpty()) return new ClockFollower.Compared(0, null, List.of());
    var clocks = mapper.ofOwners(owners).stream().collect(Collectors.groupingBy(ClockRow::owner));
    var ledgers = mapper.ledger(owners).stream().collect(Collectors.groupingBy(ClockEntry::owner));
    int rows = 0;
    var differing = new ArrayList<String>();
    for (var owner : owners) {
      var own = clocks.getOrDefault(owner, List.of());
      rows += (int) own.stream().filter(standard::holdsFor).count();
      var ledger = new Ledger(ledgers.getOrDefault(owner, List.of()));
      if (!differences(own, ledger, standard).isEmpty()) differing.add(owner);
    }
    return new ClockFollower.Compared(rows, owners.get(owners.size() - 1), differing);
  }

  /** Locked: whoever acts on the owner is done, or has not begun. */
  List<Difference> again(String owner) {
    var standard = standard();
    var clocks = mapper.lockOwner(owner);
    return differences(clocks, new Ledger(mapper.ledger(List.of(owner))), standard);
  }

  private static List<Difference> differences(
      List<ClockRow> clocks, Ledger ledger, Standard standard) {
    var reckoner = new Reckoner(clocks, ledger, standard.calendar());
    var found = new ArrayList<Difference>();
    for (var clock : clocks) {
      if (!standard.holdsFor(clock)) continue;
      var expected = project(reckoner, clock);
      var lit = expected == null ? null : standard.lit(clock, expected);
      if (expected != null && expected.isKeptAs(clock.projected()) && clock.lit().equals(lit))
        continue;
      found.add(
          new Difference(
              clock.businessKey(),
              clock.owner(),
              clock.name(),
              text(expected, lit),
              text(clock.projected(), clock.lit()),
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

  private static String text(@Nullable Projected projected, @Nullable Lit lit) {
    if (projected == null || lit == null) return "after 2099";
    return text(projected.deadlineAt())
        + " yellow "
        + text(projected.yellowAt())
        + (projected.extension() == 0 ? "" : " +" + projected.extension())
        + (projected.suspended() ? " suspended" : "")
        + " "
        + lit.light()
        + (lit.dueAt() == null ? "" : " until " + text(lit.dueAt()));
  }

  static String text(@Nullable Instant instant) {
    return instant == null ? "none" : instant.atZone(WorkTime.ZONE).toOffsetDateTime().toString();
  }
}
