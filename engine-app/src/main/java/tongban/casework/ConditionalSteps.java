package tongban.casework;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service steps of a conditional acceptance. */
@Configuration(proxyBeanMethods = false)
class ConditionalSteps {

  @Bean
  JavaDelegate acceptConditionally(Conditional conditional) {
    return execution -> conditional.accept(Step.of(execution));
  }

  @Bean
  JavaDelegate receiveCure(Conditional conditional) {
    return execution -> conditional.receive(Step.of(execution));
  }

  @Bean
  JavaDelegate remindCure(Conditional conditional) {
    return execution -> conditional.remind(Step.of(execution));
  }

  @Bean
  JavaDelegate revokeAcceptance(Revocation revocation) {
    return execution -> revocation.revoke(Step.of(execution));
  }
}
