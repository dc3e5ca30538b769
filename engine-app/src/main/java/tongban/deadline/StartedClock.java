package tongban.deadline;

import java.time.Instant;

/** A clock that starts, as it is stored: projected at once, with the id the database gives it. */
final class StartedClock {
  private final Clocks.Order order;
  private final Instant startedAt;
  private final Projected to;
  private final long version;
  private final Lit lit;

  /** Set by the database's driver. */
  private long id;

  /**
   * @param version of the calendar it is projected from
   */
  StartedClock(Clocks.Order order, Instant startedAt, Projected to, long version, Lit lit) {
    this.order = order;
    this.startedAt = startedAt;
    this.to = to;
    this.version = version;
    this.lit = lit;
  }

  Clocks.Order order() {
    return order;
  }

  Instant startedAt() {
    return startedAt;
  }

  Projected to() {
    return to;
  }

  long version() {
    return version;
  }

  Lit lit() {
    return lit;
  }

  /** As the table has it, with the projection of an earlier moment: none. */
  ClockRow row() {
    return row(order, startedAt, id);
  }

  static ClockRow row(Clocks.Order order, Instant startedAt, long id) {
    return new ClockRow(
        id,
        order.businessKey(),
        order.owner(),
        order.name(),
        order.limit().unit(),
        order.limit().amount(),
        order.warningThreshold(),
        order.department(),
        order.source(),
        startedAt,
        0,
        false,
        null,
        null,
        null,
        0,
        Light.GREEN,
        null,
        true,
        null,
        null,
        null,
        null,
        null);
  }
}
