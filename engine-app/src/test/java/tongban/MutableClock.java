package tongban;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A clock that stands still until it is set; one for the JVM, because the engine's is. Each
 * integration test finds it at {@link #START}.
 */
public final class MutableClock extends Clock {

  /** Monday, a working day, in the morning office session. */
  public static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 10, 0);

  static final MutableClock INSTANCE = new MutableClock();

  private volatile Instant now = START.atZone(Tongban.ZONE).toInstant();

  private MutableClock() {}

  /** Sets the hall's local time, for example {@code 2026-03-02T17:00:01}. */
  public void set(String localDateTime) {
    set(LocalDateTime.parse(localDateTime));
  }

  public void set(LocalDateTime time) {
    set(time.atZone(Tongban.ZONE).toInstant());
  }

  public void set(Instant instant) {
    now = instant;
  }

  public void advance(Duration duration) {
    set(now.plus(duration));
  }

  /** Back to {@link #START}. */
  public void reset() {
    set(START);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return Tongban.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The hall has one zone");
  }
}
