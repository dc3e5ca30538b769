package tongban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import tongban.worktime.WorkTime;

/**
 * The deadline module on a real database, without the engine. No {@code @Configuration}, which the
 * whole application would find and take for its own.
 */
@AutoConfigurationPackage(basePackages = {"tongban.worktime", "tongban.deadline"})
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  MybatisAutoConfiguration.class
})
@ComponentScan(
    basePackages = {"tongban.worktime", "tongban.deadline", "tongban.persistence"},
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Endpoint|Slice).*"))
class DeadlineSlice {

  @Bean
  SettableClock settableClock() {
    return new SettableClock("2026-03-02T10:00");
  }

  @Bean
  Moves moves() {
    return new Moves();
  }

  /** A clock that stands still until it is set, in hall time. */
  static final class SettableClock extends Clock {
    private volatile Instant now;

    SettableClock(String local) {
      this.now = ClocksTest.at(local);
    }

    void set(String local) {
      now = ClocksTest.at(local);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return WorkTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }

  /** What the module tells the others. */
  static final class Moves {
    final List<String> told = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ClocksMoved moved) {
      told.add(moved.businessKey());
    }
  }
}
