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
  private final CalendarChangeMapper changes;
  private final CalendarBatch batch;
  private final WorkTime workTime;
  private final WholeTransaction transaction;

  ClocksOfTimers(
      StaleClocks stale,
      CalendarChangeMapper changes,
      CalendarBatch batch,
      WorkTime workTime,
      WholeTransaction transaction) {
    this.stale = stale;
    this.changes = changes;
    this.batch = batch;
    this.workTime = workTime;
    this.transaction = transaction;
  }

  @Override
  public boolean areBehind() {
    workTime.latest();
    var which = batch.stale();
    return changes.isPending() || stale.exist(which.version(), which.touched());
  }

  @Override
  public Set<String> behind(Collection<String> businessKeys) {
    return Set.copyOf(stale.among(businessKeys, workTime.latest().version()));
  }

  @Override
  public boolean catchUp(Set<String> businessKeys) {
    workTime.latest();
    return transaction.run(() -> batch.run(businessKeys)).isEmpty();
  }
}
