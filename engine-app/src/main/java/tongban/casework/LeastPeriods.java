package tongban.casework;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.catalog.Item;
import tongban.web.Refusal;
import tongban.worktime.Budget;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;
import tongban.worktime.WorkTime;

/**
 * Periods that the law gives others in a special procedure, and that nobody shortens for the
 * applicant's sake: those who are heard are told seven days ahead (行政许可法第四十八条), and what is made
 * public (公示) stays so for as long as its item says.
 */
@Component
class LeastPeriods {
  private final WorkTime workTime;

  LeastPeriods(WorkTime workTime) {
    this.workTime = workTime;
  }

  /**
   * @param article where it is said
   */
  record Least(Limit limit, String article) {}

  static @Nullable Least of(String name, List<Item.Procedure> listed) {
    if (name.contains("听证")) {
      return new Least(new Limit(7, LimitUnit.WORKING_DAY), "行政许可法第四十八条");
    }
    if (!name.contains("公示")) return null;
    for (var each : listed) {
      var limit = each.limit();
      if (each.name().equals(name) && limit != null) return new Least(limit, each.source());
    }
    return null;
  }

  /** Refuses to tell a time that ends before the period does. */
  void checkTold(OpenPart part, String name, Limit told, Instant from) {
    var least = of(name, part.item().procedures());
    if (least == null || !end(told, from, part).isBefore(end(least.limit(), from, part))) return;
    throw Refusal.field(
        "form.procedureDays",
        "casework.procedure.least",
        name,
        Limits.text(least.limit()),
        least.article());
  }

  /** Refuses to end it before the period has passed. */
  void checkPassed(OpenPart part, String name, Instant from, Instant now) {
    var least = of(name, part.item().procedures());
    if (least == null || local(now).isAfter(end(least.limit(), from, part))) return;
    throw Refusal.conflict(
        "casework.procedure.least", name, Limits.text(least.limit()), least.article());
  }

  private LocalDateTime end(Limit limit, Instant from, OpenPart part) {
    var budget = new Budget(limit.unit(), limit.amount(), local(from), List.of());
    var at = workTime.current().of(part.part().department()).due(budget).at();
    return at == null ? LocalDateTime.MAX : at;
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, Tongban.ZONE);
  }
}
