package tongban.deadline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tongban.process.WholeTransaction;

/** Sets the lights that time has changed: three statements for some thousand clocks. */
@Component
class LightSweep {
  private final LightMapper mapper;
  private final CalendarChangeMapper changes;
  private final WholeTransaction transaction;
  private final Clock time;
  private final int size;

  LightSweep(
      LightMapper mapper,
      CalendarChangeMapper changes,
      WholeTransaction transaction,
      Clock time,
      @Value("${tongban.lights.batch:2000}") int size) {
    this.mapper = mapper;
    this.changes = changes;
    this.transaction = transaction;
    this.time = time;
    this.size = size;
  }

  /**
   * One batch in its own transaction. Clocks that somebody moves just now are left to them.
   *
   * @return how many lights it has set; 0 when all that it can see are right
   */
  int sweep() {
    return transaction.run(this::batch);
  }

  private int batch() {
    var now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    // What has passed may be another day then: no light turns by what clocks are about to leave.
    if (changes.isReachingToday(now.minus(CalendarTimers.AGAIN))) return 0;
    var clocks = mapper.due(now, size);
    if (clocks.isEmpty()) return 0;
    mapper.journalDue(clocks, now);
    mapper.turn(clocks, now);
    return clocks.size();
  }
}
