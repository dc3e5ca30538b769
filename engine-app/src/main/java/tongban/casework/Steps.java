package tongban.casework;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tongban.process.Passing;

/**
 * The service steps of a whole case that models may name, {@code ${accept}} and so on: each reads
 * ids and calls its module.
 */
@Configuration(proxyBeanMethods = false)
class Steps {
  /** {@code granted}, {@code refused} or {@code closed}. */
  static final String RESULT = "result";

  @Bean
  JavaDelegate accept(Acceptance acceptance) {
    return execution -> acceptance.accept(Step.of(execution));
  }

  @Bean
  JavaDelegate deemAccepted(Acceptance acceptance) {
    return execution -> acceptance.deemAccepted(Step.of(execution));
  }

  @Bean
  JavaDelegate askSupplement(Supplement supplement) {
    return execution -> supplement.ask(Step.of(execution));
  }

  @Bean
  JavaDelegate receiveSupplement(Supplement supplement) {
    return execution -> supplement.receive(Step.of(execution));
  }

  @Bean
  JavaDelegate lapse(Closing closing) {
    return execution -> {
      closing.lapse(Step.of(execution));
      Passing.set(execution, RESULT, "closed");
    };
  }

  @Bean
  JavaDelegate refuseAcceptance(Closing closing) {
    return execution -> {
      closing.refuseAcceptance(Step.of(execution));
      Passing.set(execution, RESULT, "closed");
    };
  }

  @Bean
  JavaDelegate declareNotOurMatter(Closing closing) {
    return execution -> {
      closing.declareNotOurMatter(Step.of(execution));
      Passing.set(execution, RESULT, "closed");
    };
  }

  @Bean
  JavaDelegate recordWithdrawal(Closing closing) {
    return execution -> closing.withdraw(Step.of(execution));
  }

  @Bean
  JavaDelegate issueCertificate(Certificates certificates) {
    return execution -> certificates.issue(Step.of(execution));
  }

  @Bean
  JavaDelegate inviteRating(Issuing issuing) {
    return execution -> issuing.inviteRating(Step.of(execution));
  }

  @Bean
  JavaDelegate archive(Issuing issuing) {
    return execution -> issuing.archive(Step.of(execution));
  }
}
