package tongban.courier;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CourierSettings.class)
class CourierSetup {

  @Bean
  CourierGateway courierGateway(
      CourierSettings settings, SimulatedCourier simulated, ObjectMapper json, Clock clock) {
    if (settings.url().isEmpty()) return simulated::order;
    return new HttpCourierGateway(settings, json, clock);
  }
}
