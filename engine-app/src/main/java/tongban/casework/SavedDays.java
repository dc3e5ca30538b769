package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.deadline.Clocks;
import tongban.deadline.Explanation;
import tongban.worktime.Budget;
import tongban.worktime.Due;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;
import tongban.worktime.Timetable;
import tongban.worktime.WorkTime;

/**
 * Working days that a case has saved against its standard path: there the waves of the catalog come
 * one after another, each as long as the longest limit in it (what is promised, or else what the
 * law allows), and all together no longer than the law allows. What suspensions took counts on
 * neither side.
 */
@Component
class SavedDays {
  private final OpenCases open;
  private final Stewardships stewardships;
  private final Clocks clocks;
  private final WorkTime workTime;

  SavedDays(OpenCases open, Stewardships stewardships, Clocks clocks, WorkTime workTime) {
    this.open = open;
    this.stewardships = stewardships;
    this.clocks = clocks;
    this.workTime = workTime;
  }

  /**
   * @param standard working days of the standard path
   * @param taken working days from acceptance to the last decision
   * @param waves of the standard path
   */
  record Saved(int standard, int taken, int waves) {
    /** Negative where it took longer. */
    public int days() {
      return standard - taken;
    }
  }

  /** Of a case that has a steward and whose parts have just been decided. */
  void record(CaseFile file, List<CasePart> parts) {
    var accepted = file.acceptedAt();
    if (file.steward() == null || accepted == null) return;
    var saved = of(parts, accepted, clocks.explanations(file.caseNumber()));
    if (saved != null) stewardships.saved(file.caseNumber(), saved);
  }

  /** Null where no part has a limit. */
  private @Nullable Saved of(List<CasePart> parts, Instant accepted, List<Explanation> clocks) {
    var from = local(accepted);
    var waves = new TreeMap<Integer, Integer>();
    int lawful = 0;
    boolean limited = true;
    int taken = 0;
    for (var part : parts) {
      var item = open.item(part);
      var legal = days(item.legalLimit(), from, part);
      var promised = days(item.promisedLimit(), from, part);
      var standard = promised == null ? legal : promised;
      if (standard != null) waves.merge(part.standing(), standard, Math::max);
      if (legal == null) limited = false;
      else lawful = Math.max(lawful, legal);
      if (part.decidedAt() != null) taken = Math.max(taken, taken(part, from, clocks));
    }
    if (waves.isEmpty()) return null;
    int sum = waves.values().stream().mapToInt(days -> days).sum();
    return new Saved(limited ? Math.min(sum, lawful) : sum, taken, waves.size());
  }

  private @Nullable Integer days(@Nullable Limit limit, LocalDateTime from, CasePart part) {
    if (limit == null) return null;
    if (limit.unit() == LimitUnit.IMMEDIATE) return 0;
    var timetable = timetable(part);
    var due = timetable.due(new Budget(limit.unit(), limit.amount(), from, List.of()));
    var at = due.at();
    if (due.kind() != Due.Kind.REACHED || at == null) return null;
    return between(timetable, from.toLocalDate(), at.toLocalDate(), Set.of());
  }

  private int taken(CasePart part, LocalDateTime from, List<Explanation> clocks) {
    var decided = part.decidedAt();
    if (decided == null) return 0;
    var suspended = new HashSet<LocalDate>();
    for (var each : clocks) {
      if (each.clock().owner().equals(part.part())) suspended.addAll(suspended(each, decided));
    }
    return between(timetable(part), from.toLocalDate(), local(decided).toLocalDate(), suspended);
  }

  /** The days after it began, up to the one it ended on: as the clocks have it. */
  private static Set<LocalDate> suspended(Explanation clock, Instant decided) {
    var days = new HashSet<LocalDate>();
    for (var each : clock.suspensions()) {
      var to = each.to() == null ? decided : each.to();
      var last = local(to).toLocalDate();
      for (var day = local(each.from()).toLocalDate().plusDays(1);
          !day.isAfter(last);
          day = day.plusDays(1)) {
        days.add(day);
      }
    }
    return days;
  }

  /** Working days after the first day, up to the last. */
  private static int between(
      Timetable timetable, LocalDate first, LocalDate last, Set<LocalDate> without) {
    int days = 0;
    for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (timetable.isWorkingDay(day) && !without.contains(day)) days++;
    }
    return days;
  }

  private Timetable timetable(CasePart part) {
    return workTime.current().of(part.department());
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, Tongban.ZONE);
  }
}
