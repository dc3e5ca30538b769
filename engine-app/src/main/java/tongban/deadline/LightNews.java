package tongban.deadline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tongban.deadline.LightsChanged.Change;
import tongban.process.WholeTransaction;

/** Tells of changed lights, each once: what is told and what follows is one transaction. */
@Component
class LightNews {
  private final LightMapper mapper;
  private final WholeTransaction transaction;
  private final ApplicationEventPublisher events;
  private final Clock time;
  private final int size;

  LightNews(
      LightMapper mapper,
      WholeTransaction transaction,
      ApplicationEventPublisher events,
      Clock time,
      @Value("${tongban.lights.told-at-once:250}") int size) {
    this.mapper = mapper;
    this.transaction = transaction;
    this.events = events;
    this.time = time;
    this.size = size;
  }

  /**
   * @return how many changes were told; 0 when there are no others
   */
  int tell() {
    return transaction.run(this::batch);
  }

  private int batch() {
    var changes = mapper.untold(size);
    if (changes.isEmpty()) return 0;
    mapper.told(
        changes.stream().map(Change::id).toList(), time.instant().truncatedTo(ChronoUnit.MILLIS));
    events.publishEvent(new LightsChanged(changes));
    return changes.size();
  }
}
