package tongban.loan;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tongban.process.Passing;

/** The steps of an application, its meeting and its approval that models may name. */
@Configuration(proxyBeanMethods = false)
class LoanSteps {
  /** {@code granted} or {@code closed}. */
  private static final String RESULT = "result";

  /** {@code passed}, {@code rejected} or {@code no-quorum}. */
  private static final String MEETING = "meetingResult";

  @Bean
  JavaDelegate openLoanApplication(Applications applications) {
    return execution ->
        applications
            .open(LoanStep.of(execution))
            .forEach((name, fact) -> Passing.set(execution, name, fact));
  }

  /** After a decision task with the listener {@code keepHits}. */
  @Bean
  JavaDelegate refuseIneligible(Applications applications) {
    return execution -> {
      var rows = String.valueOf(execution.getVariable("hitRows"));
      applications.refuse(LoanStep.of(execution), rows);
      Passing.set(execution, RESULT, "closed");
    };
  }

  @Bean
  JavaDelegate declineLoan(Applications applications) {
    return execution -> {
      var meeting = (String) execution.getVariable(MEETING);
      applications.decline(LoanStep.of(execution), meeting);
      Passing.set(execution, RESULT, "closed");
    };
  }

  @Bean
  JavaDelegate conveneMeeting(Meeting meeting) {
    return execution -> meeting.convene(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate countVotes(Meeting meeting) {
    return execution -> Passing.set(execution, MEETING, meeting.count(LoanStep.of(execution)));
  }

  @Bean
  JavaDelegate reserveGuarantee(Approval approval) {
    return execution -> approval.reserve(LoanStep.of(execution));
  }

  @Bean
  JavaDelegate issueLetterOfIntent(Approval approval) {
    return execution -> {
      approval.issueLetter(LoanStep.of(execution));
      Passing.set(execution, RESULT, "granted");
    };
  }
}
