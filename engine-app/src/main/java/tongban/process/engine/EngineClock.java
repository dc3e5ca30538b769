package tongban.process.engine;

import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/** Binds the engine's clock, one for the whole JVM, to the application's. */
@Component
class EngineClock {

  EngineClock(Clock clock) {
    DateTimeUtils.setCurrentMillisProvider(clock::millis);
  }
}
