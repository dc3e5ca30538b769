package tongban;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each context a database of its own, on the vendor of {@code tongban.test.database}. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  static final boolean ON_MYSQL = "mysql".equals(System.getProperty("tongban.test.database", "h2"));

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var name = "tongban_" + COUNT.incrementAndGet();
    var values =
        ON_MYSQL
            ? TestPropertyValues.of(
                "spring.datasource.url=" + MySqlServer.shared().createDatabase(name),
                "spring.datasource.username=root")
            : TestPropertyValues.of(
                "spring.datasource.url=jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name));
    values
        .and(
            "spring.datasource.hikari.minimum-idle=1",
            // what a test writes beside the application is there at once
            "spring.datasource.hikari.auto-commit=true",
            "spring.quartz.auto-startup=false",
            "tongban.courier.secret=shared-with-the-courier",
            "camunda.bpm.job-execution.enabled=false")
        .applyTo(context);
  }
}
