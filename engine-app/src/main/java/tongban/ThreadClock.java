package tongban;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time of the clock underneath, except on a thread for which another instant is set: there time
 * stands still at it until it is set again or given back. Other threads notice nothing.
 */
public final class ThreadClock extends Clock {
  private static final ThreadLocal<@Nullable Instant> SET = new ThreadLocal<>();

  private final Clock underneath;

  public ThreadClock(Clock underneath) {
    this.underneath = underneath;
  }

  /** For this thread alone it is this instant from now on. */
  public void set(Instant instant) {
    SET.set(instant);
  }

  /** This thread's time is again that of all. */
  public void giveBack() {
    SET.remove();
  }

  @Override
  public Instant instant() {
    var set = SET.get();
    return set == null ? underneath.instant() : set;
  }

  @Override
  public ZoneId getZone() {
    return underneath.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new ThreadClock(underneath.withZone(zone));
  }
}
