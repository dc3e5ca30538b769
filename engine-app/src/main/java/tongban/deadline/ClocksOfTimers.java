package tongban.deadline;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import tongban.process.FollowedClocks;
import tongban.process.WholeTransaction;
import tongban.worktime.WorkTime;

/** No timer fires by a calendar that is no longer in force. */
@Component
class ClocksOfTimers implements FollowedClocks {
  private final StaleClocks stale;
  private final CalendarBatch batch;
  private final WorkTime workTime;
  private final WholeTransaction transaction;

  ClocksOfTimers(
      StaleClocks stale, CalendarBatch batch, WorkTime workTime, WholeTransaction transaction) {
    this.stale = stale;
    this.batch = batch;
    this.workTime = workTime;
    this.transaction = transaction;
  }

  @Override
  public boolean areBehind() {
    return stale.exist(workTime.latest().version());
  }

  @Override
  public Set<String> behind(Collection<String> businessKeys) {
    return Set.copyOf(stale.among(businessKeys, workTime.latest().version()));
  }

  @Override
  public boolean catchUp(Set<String> businessKeys) {
    var calendar = workTime.latest();
    return transaction.run(() -> batch.run(businessKeys, calendar)).isEmpty();
  }
}
