package tongban.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service steps of one part's examination, which run in its branch. */
@Configuration(proxyBeanMethods = false)
class PartSteps {

  @Bean
  JavaDelegate startProcedure(Procedures procedures) {
    return execution ->
        execution.setVariableLocal(Step.PROCEDURE, procedures.start(Step.of(execution)));
  }

  @Bean
  JavaDelegate finishProcedure(Procedures procedures) {
    return execution -> {
      procedures.finish(Step.of(execution), asked(execution));
      execution.removeVariable(Step.PROCEDURE);
    };
  }

  @Bean
  JavaDelegate recordProcedureOverrun(Procedures procedures) {
    return execution -> procedures.recordOverrun(Step.of(execution));
  }

  @Bean
  JavaDelegate askFurtherMaterials(FurtherMaterials materials) {
    return execution -> materials.ask(Step.of(execution));
  }

  @Bean
  JavaDelegate receiveFurtherMaterials(FurtherMaterials materials) {
    return execution -> materials.receive(Step.of(execution));
  }

  @Bean
  JavaDelegate lapseFurtherMaterials(FurtherMaterials materials) {
    return execution -> materials.lapse(Step.of(execution));
  }

  @Bean
  JavaDelegate requestExtension(Extensions extensions) {
    return execution -> extensions.request(Step.of(execution));
  }

  @Bean
  JavaDelegate extend(Extensions extensions) {
    return execution -> extensions.approve(Step.of(execution), asked(execution));
  }

  @Bean
  JavaDelegate rejectExtension(Extensions extensions) {
    return execution -> extensions.reject(Step.of(execution));
  }

  @Bean
  JavaDelegate proposeDecision(PartDecisions decisions) {
    return execution -> decisions.propose(Step.of(execution));
  }

  @Bean
  JavaDelegate decidePart(PartDecisions decisions) {
    return execution -> decisions.decide(Step.of(execution));
  }

  @Bean
  JavaDelegate recordOverrun(PartDecisions decisions) {
    return execution -> decisions.recordOverrun(Step.of(execution));
  }

  /** Where flows that began before there were parts keep what was asked for. */
  private static @Nullable Long asked(DelegateExecution execution) {
    return (Long) execution.getVariable("asked");
  }
}
