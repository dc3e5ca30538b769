package tongban.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tongban.worktime.WorkTime;

/** From when on a case counts that is accepted on a rest day, or after closing time. */
@Component
class AcceptanceRule {

  enum Outside {
    SAME_DAY,
    NEXT_WORKING_DAY
  }

  private final WorkTime workTime;
  private final Outside outside;

  AcceptanceRule(
      WorkTime workTime,
      @Value("${tongban.acceptance-outside-working-time:SAME_DAY}") Outside outside) {
    this.workTime = workTime;
    this.outside = outside;
  }

  Clocks.Acceptance of(Instant now, @Nullable String department) {
    var timetable = workTime.current().of(department);
    var local = Ledger.local(now);
    if (!timetable.isOutsideWorkingTime(local)) {
      return new Clocks.Acceptance(now, "IN_WORKING_TIME");
    }
    if (outside == Outside.SAME_DAY) return new Clocks.Acceptance(now, outside.name());
    var opening = timetable.nextOpening(local.toLocalDate());
    return new Clocks.Acceptance(opening.atZone(WorkTime.ZONE).toInstant(), outside.name());
  }
}
