package tongban.bank;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bank that is connected: so far the simulated one alone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BankSettings.class)
class BankSetup {

  @Bean
  Bank connectedBank(SimulatedBank simulated) {
    return simulated::order;
  }
}
