package tongban.worktime;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Deadlines counted day by day over the shipped calendar, for the tests of other modules. */
public final class Recount {
  private static final Naive HALL = new Naive(ShippedDays.ALL, Naive::hall);

  private static final LocalTime CLOSING = LocalTime.of(17, 0);

  private Recount() {}

  /**
   * @param to null while it is open
   */
  public record Pause(Instant from, Instant to) {}

  /** When the limit ends; null while an open pause keeps it from ending. */
  public static Instant deadline(Limit limit, int extension, Instant start, List<Pause> pauses) {
    var from = local(start);
    // at once, but of what is accepted after closing time the next working day
    boolean late = limit.unit() == LimitUnit.IMMEDIATE && from.toLocalTime().isAfter(CLOSING);
    var unit = late ? LimitUnit.WORKING_DAY : limit.unit();
    int amount = late ? 1 : limit.amount() + extension;
    var end = HALL.deadline(unit, amount, from, suspensions(pauses)).deadline();
    return end == null ? null : end.atZone(WorkTime.ZONE).toInstant();
  }

  /** Counted units from now to the deadline, negative after it. */
  public static int remaining(LimitUnit unit, Instant deadline, Instant now, List<Pause> pauses) {
    return HALL.remaining(unit, local(deadline), local(now), suspensions(pauses));
  }

  private static List<Naive.Suspension> suspensions(List<Pause> pauses) {
    return pauses.stream()
        .map(pause -> new Naive.Suspension(local(pause.from()), local(pause.to())))
        .toList();
  }

  private static LocalDateTime local(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, WorkTime.ZONE);
  }
}
