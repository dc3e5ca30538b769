package tongban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tongban.deadline.LightsChanged.Change;
import tongban.process.WholeTransaction;

/** Sets the lights that time has changed: a few statements for some hundred clocks. */
@Component
class LightSweep {
  private final LightMapper mapper;
  private final WholeTransaction transaction;
  private final Clock time;
  private final int size;

  LightSweep(
      LightMapper mapper,
      WholeTransaction transaction,
      Clock time,
      @Value("${tongban.lights.batch:1000}") int size) {
    this.mapper = mapper;
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
    var changes = mapper.due(now, size).stream().map(clock -> change(clock, now)).toList();
    if (changes.isEmpty()) return 0;
    mapper.journal(changes);
    var yellow = ids(changes, Light.YELLOW);
    if (!yellow.isEmpty()) mapper.yellow(yellow);
    var red = ids(changes, Light.RED);
    if (!red.isEmpty()) mapper.red(red);
    return changes.size();
  }

  private static Change change(ClockRow clock, Instant now) {
    var light = Light.of(clock.deadlineAt(), clock.yellowAt(), now);
    return Change.of(clock, light, clock.deadlineAt(), now);
  }

  private static List<Long> ids(List<Change> changes, Light to) {
    return changes.stream().filter(change -> change.to() == to).map(Change::clockId).toList();
  }
}
