package tongban.loan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The listeners that models may name. */
@Configuration(proxyBeanMethods = false)
class LoanListeners {

  /** At the start of a stage: its clock starts, where the product limits it. */
  @Bean
  ExecutionListener beginStage(StageClocks clocks) {
    return execution ->
        clocks.begin(execution.getProcessBusinessKey(), execution.getCurrentActivityId());
  }

  /** At the end of a stage: its clock stops. */
  @Bean
  ExecutionListener endStage(StageClocks clocks) {
    return execution ->
        clocks.end(execution.getProcessBusinessKey(), execution.getCurrentActivityId());
  }

  /** At the start of a sub-process: nobody has done one of its tasks yet. */
  @Bean
  ExecutionListener forgetPeople() {
    return execution -> execution.setVariableLocal(SeparatePeople.DONE_BY, "");
  }

  /** At the completion of tasks of a sub-process that are done by different people. */
  @Bean
  TaskListener distinctPeople(SeparatePeople people) {
    return task -> people.check(task.getExecution());
  }

  /** At the completion of a ballot, whose member is the variable {@code member}. */
  @Bean
  TaskListener castVote(Meeting meeting) {
    return task -> {
      DelegateExecution execution = task.getExecution();
      meeting.cast(
          execution.getProcessBusinessKey(),
          String.valueOf(execution.getVariable("member")),
          String.valueOf(execution.getVariable("outcome")),
          (Long) execution.getVariable("submission"));
    };
  }
}
