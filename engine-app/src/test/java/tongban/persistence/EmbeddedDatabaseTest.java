package tongban.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
          .withBean(EmbeddedDatabase.class);

  @Test
  void transactionsOfAFileEndAlone(@TempDir Path directory) {
    expect("jdbc:h2:file:%s/db".formatted(directory), ProxyDataSource.class);
    expect("jdbc:h2:%s/db".formatted(directory), ProxyDataSource.class);
  }

  @Test
  void othersEndAsTheyCome() {
    expect("jdbc:h2:mem:embedded", HikariDataSource.class);
    expect("jdbc:mysql://localhost/tongban", HikariDataSource.class);
  }

  private void expect(String url, Class<? extends DataSource> type) {
    runner
        .withPropertyValues("spring.datasource.url=" + url)
        .run(context -> assertThat(context).getBean(DataSource.class).isInstanceOf(type));
  }
}
