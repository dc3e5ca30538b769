package tongban.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;
import tongban.worktime.WorkTime;

/** Orders for clocks, in hall time. */
final class Orders {
  private Orders() {}

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WorkTime.ZONE).toInstant();
  }

  static Clocks.Order order(String owner, String name, String start, int amount, LimitUnit unit) {
    return new Clocks.Order(
        owner, owner, name, at(start), new Limit(amount, unit), 1, null, "art. 42", "clerk");
  }

  static Clocks.Suspension suspension(String owner, String reference) {
    return new Clocks.Suspension(
        owner, reference, "专家评审", "art. 45", "N-1", "10 工作日", "needed", "reviewer");
  }
}
