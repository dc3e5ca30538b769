package tongban;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The application. All nodes keep the engine's dates in the hall's zone, whatever zone the host
 * has.
 */
@SpringBootApplication
public class Tongban {

  /** Asia/Shanghai: the zone of every date, deadline and office hour. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  static {
    TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
  }

  public static void main(String[] args) {
    SpringApplication.run(Tongban.class, args);
  }

  /**
   * The only source of time; nobody else calls {@code now()}. A scenario may set it for its own
   * thread.
   */
  @Bean
  ThreadClock systemClock() {
    return new ThreadClock(Clock.system(ZONE));
  }
}
