package tongban.guarantee;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import tongban.Tongban;
import tongban.identity.Actor;
import tongban.identity.Actors;

/** The pool alone on a database, without the rest of the hall: started in a second or two. */
@ImportAutoConfiguration({
  AopAutoConfiguration.class,
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  MybatisAutoConfiguration.class
})
@MapperScan(basePackages = "tongban.guarantee", annotationClass = Mapper.class)
@ComponentScan(
    basePackages = {"tongban.guarantee", "tongban.persistence", "tongban.process"},
    useDefaultFilters = false,
    includeFilters = {
      @Filter(
          type = FilterType.ASSIGNABLE_TYPE,
          classes = {StoredPool.class, Door.class, Ledger.class, Clients.class, LedgerCheck.class}),
      @Filter(
          type = FilterType.REGEX,
          pattern = {
            "tongban\\.process\\.RetriedTransaction",
            "tongban\\.persistence\\.(DatabaseId|RecordRows|ReadOnceAnswers)"
          })
    })
class PoolNode {

  /** Makes the pool's tables in an empty database. */
  static void createTables(String url, String user) {
    var script = new ClassPathResource("db/migration/V37__guarantee.sql");
    var populator = new ResourceDatabasePopulator(script);
    populator.setSqlScriptEncoding("UTF-8");
    populator.execute(new DriverManagerDataSource(url, user, ""));
  }

  static ConfigurableApplicationContext start(String url, String user, int connections) {
    var settings =
        new TreeMap<String, Object>(
            Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                user,
                "spring.datasource.hikari.maximum-pool-size",
                connections,
                "spring.datasource.hikari.connection-timeout",
                120_000,
                "mybatis.mapper-locations",
                "classpath*:tongban/guarantee/*.xml,classpath*:tongban/persistence/*.xml",
                "logging.level.root",
                "warn"));
    return new SpringApplicationBuilder(PoolNode.class)
        .web(WebApplicationType.NONE)
        .profiles(url.startsWith("jdbc:mysql:") ? "mysql" : "h2")
        .run(
            settings.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new));
  }

  @Bean
  Clock clock() {
    return Clock.system(Tongban.ZONE);
  }

  @Bean
  Actors actors() {
    return new Actors() {
      @Override
      public Actor current() {
        return Actor.SYSTEM;
      }

      @Override
      public void asSystem(Runnable work) {
        work.run();
      }

      @Override
      public <T> T asApplicant(long account, String name, Supplier<T> work) {
        throw new UnsupportedOperationException();
      }

      @Override
      public <T> T inNameOf(String username, Supplier<T> decided) {
        return decided.get();
      }

      @Override
      public Optional<Actor> find(String username) {
        return Optional.empty();
      }
    };
  }
}
