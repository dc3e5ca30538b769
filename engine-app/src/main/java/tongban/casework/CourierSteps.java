package tongban.casework;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service steps of delivery that models may name. */
@Configuration(proxyBeanMethods = false)
class CourierSteps {

  @Bean
  JavaDelegate orderCourier(Dispatch dispatch) {
    return execution -> dispatch.order(Step.of(execution));
  }

  @Bean
  JavaDelegate declareCourierLost(Dispatch dispatch) {
    return execution -> dispatch.declareLost(Step.of(execution));
  }

  @Bean
  JavaDelegate recordDelivery(Delivering delivering) {
    return execution -> delivering.record(Step.of(execution));
  }
}
