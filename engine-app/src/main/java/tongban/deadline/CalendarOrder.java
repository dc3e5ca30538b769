package tongban.deadline;

import java.time.Instant;
import java.util.List;

/** From which end the clocks follow a calendar: two at once, so that they meet in the middle. */
enum CalendarOrder {
  URGENT_FIRST {
    @Override
    Instant begin() {
      return Instant.EPOCH;
    }

    @Override
    List<StaleClocks.Urgent> next(StaleClocks stale, Stale which, Instant from, int size) {
      return stale.urgent(which.version(), which.touched(), from, size);
    }
  },
  URGENT_LAST {
    @Override
    Instant begin() {
      return ClockFunction.NEVER;
    }

    @Override
    List<StaleClocks.Urgent> next(StaleClocks stale, Stale which, Instant until, int size) {
      return stale.last(which.version(), which.touched(), until, size);
    }
  };

  /** Before all deadlines, in this order. */
  abstract Instant begin();

  /** Clocks of the calendar before, the nearest to this instant first. */
  abstract List<StaleClocks.Urgent> next(StaleClocks stale, Stale which, Instant at, int size);
}
