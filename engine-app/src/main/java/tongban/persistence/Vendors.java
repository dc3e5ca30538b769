package tongban.persistence;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The vendors whose tables live in the one schema: the engine, the scheduler, the sessions. */
@Configuration(proxyBeanMethods = false)
class Vendors {

  @Bean
  VendorTables engineTables(DataSource dataSource) throws MetaDataAccessException {
    var vendor = vendor(dataSource);
    return new VendorTables(
        "1",
        "engine",
        Stream.of(
                "engine",
                "history",
                "identity",
                "case.engine",
                "case.history",
                "decision.engine",
                "decision.history")
            .map(
                part ->
                    "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql"
                        .formatted(vendor, part))
            .toList());
  }

  @Bean
  VendorTables schedulerTables(DataSource dataSource) throws MetaDataAccessException {
    var script = vendor(dataSource).equals("h2") ? "tables_h2.sql" : "tables_mysql_innodb.sql";
    return new VendorTables("2", "scheduler", List.of("org/quartz/impl/jdbcjobstore/" + script));
  }

  @Bean
  VendorTables sessionTables(DataSource dataSource) throws MetaDataAccessException {
    return new VendorTables(
        "3",
        "sessions",
        List.of("org/springframework/session/jdbc/schema-%s.sql".formatted(vendor(dataSource))));
  }

  private static String vendor(DataSource dataSource) throws MetaDataAccessException {
    String product =
        JdbcUtils.extractDatabaseMetaData(
            dataSource, metaData -> metaData.getDatabaseProductName());
    return DatabaseDriver.fromProductName(product).getId();
  }
}
