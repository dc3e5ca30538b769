package tongban.files;

import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Forms, files and the database, without the engine and the web. */
@AutoConfigurationPackage(basePackages = "tongban")
@ComponentScan(
    basePackages = {"tongban.forms", "tongban.files", "tongban.persistence"},
    excludeFilters = @ComponentScan.Filter(RestControllerAdvice.class))
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  MybatisAutoConfiguration.class
})
public class PersistenceSlice {

  @Bean
  SliceClock clock() {
    return new SliceClock();
  }
}
