package tongban.persistence;

import java.util.Properties;
import org.apache.ibatis.mapping.DatabaseIdProvider;
import org.apache.ibatis.mapping.VendorDatabaseIdProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells mapper statements of one vendor from the other: {@code h2}, {@code mysql}. */
@Configuration(proxyBeanMethods = false)
class DatabaseId {

  @Bean
  DatabaseIdProvider databaseIdProvider() {
    var names = new Properties();
    names.setProperty("H2", "h2");
    names.setProperty("MySQL", "mysql");
    var provider = new VendorDatabaseIdProvider();
    provider.setProperties(names);
    return provider;
  }
}
