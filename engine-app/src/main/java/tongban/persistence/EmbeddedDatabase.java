package tongban.persistence;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A file of the embedded database holds whole transactions whenever the process dies. */
@Component
class EmbeddedDatabase implements BeanPostProcessor {
  /** Most statements take less. */
  private static final Duration PATIENCE = Duration.ofMillis(50);

  private final Environment environment;

  EmbeddedDatabase(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof DataSource database) || !isFile()) return bean;
    return new QuietCommits(PATIENCE).of(database);
  }

  private boolean isFile() {
    var url = environment.getProperty("spring.datasource.url", "");
    return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
  }
}
