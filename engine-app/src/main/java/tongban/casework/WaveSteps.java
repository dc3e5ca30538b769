package tongban.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tongban.process.Passing;

/** The service steps between the waves of parts: dispatch, return, join. */
@Configuration(proxyBeanMethods = false)
class WaveSteps {
  /** Number of the wave to be examined, 0 for none. */
  private static final String WAVE = "wave";

  @Bean
  JavaDelegate dispatchWave(Waves waves) {
    return execution -> Passing.set(execution, WAVE, waves.dispatch(Step.of(execution)));
  }

  @Bean
  JavaDelegate reopenWave(Returns returns) {
    return execution -> returns.toWave(Step.of(execution));
  }

  @Bean
  JavaDelegate reopenFormalCheck(Returns returns) {
    return execution -> returns.toFormalCheck(Step.of(execution));
  }

  @Bean
  JavaDelegate concludeDecision(Conclusion conclusion) {
    return execution -> conclude(execution, conclusion);
  }

  private static void conclude(DelegateExecution execution, Conclusion conclusion) {
    boolean granted = conclusion.conclude(Step.of(execution));
    Passing.set(execution, Steps.RESULT, granted ? "granted" : "refused");
  }

  /** Of cases that began before there were parts: their only part is decided, and the whole. */
  @Bean
  JavaDelegate grant(PartDecisions decisions, Conclusion conclusion) {
    return execution -> {
      decisions.decideAtOnce(Step.of(execution));
      conclude(execution, conclusion);
    };
  }

  /** As {@code grant}: the submission says which. */
  @Bean
  JavaDelegate refuse(PartDecisions decisions, Conclusion conclusion) {
    return execution -> {
      decisions.decideAtOnce(Step.of(execution));
      conclude(execution, conclusion);
    };
  }
}
