package tongban.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service steps that models may name, {@code ${accept}} and so on: each reads ids, calls its
 * module and writes ids.
 */
@Configuration(proxyBeanMethods = false)
class Steps {
  private static final String RESULT = "result";

  /** Id of the submission that a special procedure or an extension was asked for with. */
  private static final String ASKED = "asked";

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
      execution.setVariable(RESULT, "closed");
    };
  }

  @Bean
  JavaDelegate refuseAcceptance(Closing closing) {
    return execution -> {
      closing.refuseAcceptance(Step.of(execution));
      execution.setVariable(RESULT, "closed");
    };
  }

  @Bean
  JavaDelegate declareNotOurMatter(Closing closing) {
    return execution -> {
      closing.declareNotOurMatter(Step.of(execution));
      execution.setVariable(RESULT, "closed");
    };
  }

  @Bean
  JavaDelegate recordWithdrawal(Closing closing) {
    return execution -> closing.withdraw(Step.of(execution));
  }

  @Bean
  JavaDelegate startProcedure(Examination examination) {
    return execution ->
        execution.setVariable(ASKED, examination.startProcedure(Step.of(execution)));
  }

  @Bean
  JavaDelegate finishProcedure(Examination examination) {
    return execution -> examination.finishProcedure(Step.of(execution), asked(execution));
  }

  @Bean
  JavaDelegate askFurtherMaterials(Examination examination) {
    return execution -> examination.askFurtherMaterials(Step.of(execution));
  }

  @Bean
  JavaDelegate receiveFurtherMaterials(Examination examination) {
    return execution -> examination.receiveFurtherMaterials(Step.of(execution));
  }

  @Bean
  JavaDelegate requestExtension(Examination examination) {
    return execution ->
        execution.setVariable(ASKED, examination.requestExtension(Step.of(execution)));
  }

  @Bean
  JavaDelegate extend(Examination examination) {
    return execution -> examination.extend(Step.of(execution), asked(execution));
  }

  @Bean
  JavaDelegate rejectExtension(Examination examination) {
    return execution -> examination.rejectExtension(Step.of(execution));
  }

  @Bean
  JavaDelegate grant(Decisions decisions) {
    return execution -> {
      decisions.grant(Step.of(execution));
      execution.setVariable(RESULT, "granted");
    };
  }

  @Bean
  JavaDelegate refuse(Decisions decisions) {
    return execution -> {
      decisions.refuse(Step.of(execution));
      execution.setVariable(RESULT, "refused");
    };
  }

  @Bean
  JavaDelegate recordOverrun(Decisions decisions) {
    return execution -> decisions.recordOverrun(Step.of(execution));
  }

  @Bean
  JavaDelegate issueCertificate(Issuing issuing) {
    return execution -> issuing.issueCertificate(Step.of(execution));
  }

  @Bean
  JavaDelegate recordDelivery(Issuing issuing) {
    return execution -> issuing.recordDelivery(Step.of(execution));
  }

  @Bean
  JavaDelegate inviteRating(Issuing issuing) {
    return execution -> issuing.inviteRating(Step.of(execution));
  }

  @Bean
  JavaDelegate archive(Issuing issuing) {
    return execution -> issuing.archive(Step.of(execution));
  }

  private static long asked(DelegateExecution execution) {
    return (Long) execution.getVariable(ASKED);
  }
}
