package tongban.loan;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a guarantee from its letter of intent to its end that models may name. */
@Configuration(proxyBeanMethods = false)
class GuaranteeSteps {

  @Bean
  JavaDelegate signGuaranteeContract(Contracting contracting) {
    return execution -> contracting.sign(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate orderDisbursement(Contracting contracting) {
    return execution -> contracting.order(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate cancelDisbursement(Contracting contracting) {
    return execution -> contracting.cancel(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate freeGuarantee(Contracting contracting) {
    return execution -> contracting.free(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate terminateLoan(Contracting contracting) {
    return execution -> contracting.terminate(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate recordDisbursement(Repayment repayment) {
    return execution -> repayment.disburse(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate recordRepayment(Repayment repayment) {
    return execution -> repayment.repay(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate recordRepaymentOverdue(Repayment repayment) {
    return execution -> repayment.overdue(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate scheduleVisit(Repayment repayment) {
    return execution -> repayment.scheduleVisit(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate releaseGuarantee(Repayment repayment) {
    return execution -> repayment.release(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate compensateBank(Default defaulted) {
    return execution -> defaulted.compensate(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate recordRecovery(Default defaulted) {
    return execution -> defaulted.recover(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate writeOffRecovery(Default defaulted) {
    return execution -> defaulted.writeOff(LoanStep.of(execution));
  }
}
