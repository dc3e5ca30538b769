package tongban.casework;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service steps of a case before it is filed, and of one that a steward follows. */
@Configuration(proxyBeanMethods = false)
class StewardSteps {

  @Bean
  JavaDelegate askApproval(Filing filing) {
    return execution -> filing.askApproval(Step.of(execution));
  }

  @Bean
  JavaDelegate appointSteward(Stewarding stewarding) {
    return execution -> stewarding.appoint(Step.of(execution));
  }

  @Bean
  JavaDelegate declineSteward(Stewarding stewarding) {
    return execution -> stewarding.decline(Step.of(execution));
  }

  @Bean
  JavaDelegate joinWaves(Stewarding stewarding) {
    return execution -> stewarding.joinWaves(Step.of(execution));
  }

  @Bean
  JavaDelegate fileCase(Filing filing) {
    return execution -> filing.file(Step.of(execution));
  }

  @Bean
  JavaDelegate lapsePreparation(Closing closing) {
    return execution -> closing.lapsePreparation(Step.of(execution));
  }
}
