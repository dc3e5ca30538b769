package tongban.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** The job executor with the settings of {@code camunda.bpm.job-execution}. */
@Configuration(proxyBeanMethods = false)
class JobExecution {

  @Bean
  @ConditionalOnProperty(
      prefix = "camunda.bpm.job-execution",
      name = "enabled",
      havingValue = "true",
      matchIfMissing = true)
  JobExecutor jobExecutor(
      @Qualifier("camundaTaskExecutor") TaskExecutor threads,
      CamundaBpmProperties properties,
      CurrentTimers timers,
      @Value("${tongban.timers-together:50}") int together) {
    var given = properties.getJobExecution();
    // One is left for what else is to be done.
    var executor =
        new GroupingJobExecutor(Math.max(1, given.getCorePoolSize() - 1), together, timers);
    executor.setTaskExecutor(threads);
    executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    Optional.ofNullable(given.getLockTimeInMillis()).ifPresent(executor::setLockTimeInMillis);
    Optional.ofNullable(given.getMaxJobsPerAcquisition())
        .ifPresent(executor::setMaxJobsPerAcquisition);
    Optional.ofNullable(given.getWaitTimeInMillis()).ifPresent(executor::setWaitTimeInMillis);
    Optional.ofNullable(given.getMaxWait()).ifPresent(executor::setMaxWait);
    Optional.ofNullable(given.getBackoffTimeInMillis()).ifPresent(executor::setBackoffTimeInMillis);
    Optional.ofNullable(given.getMaxBackoff()).ifPresent(executor::setMaxBackoff);
    Optional.ofNullable(given.getBackoffDecreaseThreshold())
        .ifPresent(executor::setBackoffDecreaseThreshold);
    Optional.ofNullable(given.getWaitIncreaseFactor()).ifPresent(executor::setWaitIncreaseFactor);
    return executor;
  }
}
