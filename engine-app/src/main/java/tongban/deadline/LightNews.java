package tongban.deadline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tongban.deadline.LightsChanged.Change;
import tongban.process.WholeTransaction;

/** Tells of changed lights, each once: what is told and what follows is one transaction. */
@Component
class LightNews {
  private static final int BATCH = 250;

  private final LightMapper mapper;
  private final WholeTransaction transaction;
  private final ApplicationEventPublisher events;
  private final Clock time;

  LightNews(
      LightMapper mapper,
      WholeTransaction transaction,
      ApplicationEventPublisher events,
      Clock time) {
    this.mapper = mapper;
    this.transaction = transaction;
    this.events = events;
    this.time = time;
  }

  /**
   * @return how many changes were told; 0 when there are no others
   */
  int tell() {
    return transaction.run(this::batch);
  }

  private int batch() {
    var changes = mapper.untold(BATCH);
    if (changes.isEmpty()) return 0;
    mapper.told(
        changes.stream().map(Change::id).toList(), time.instant().truncatedTo(ChronoUnit.MILLIS));
    events.publishEvent(new LightsChanged(changes));
    return changes.size();
  }
}
