package tongban;

import org.joda.time.DateTimeUtils;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Before each test: time stands at its start, for the engine too, whose clock is the JVM's. */
class StillTime implements BeforeEachCallback {
  private static final ThreadClock CLOCK = new ThreadClock(MutableClock.INSTANCE);

  @Override
  public void beforeEach(ExtensionContext context) {
    MutableClock.INSTANCE.reset();
    DateTimeUtils.setCurrentMillisProvider(CLOCK::millis);
  }
}
