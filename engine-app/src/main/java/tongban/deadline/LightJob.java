package tongban.deadline;

import java.time.Duration;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every second, on one node at a time. What a node missed the next one catches up with. */
@DisallowConcurrentExecution
class LightJob implements Job {
  /** Of each second. */
  private static final Duration TELLING = Duration.ofMillis(400);

  private final Lights lights;

  LightJob(Lights lights) {
    this.lights = lights;
  }

  @Override
  public void execute(JobExecutionContext context) {
    lights.catchUp(TELLING);
  }

  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    JobDetail lightJob() {
      return JobBuilder.newJob(LightJob.class)
          .withIdentity("lights", "deadline")
          .storeDurably()
          .build();
    }

    @Bean
    Trigger lightTrigger(JobDetail lightJob) {
      return TriggerBuilder.newTrigger()
          .forJob(lightJob)
          .withIdentity("lights", "deadline")
          .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever())
          .build();
    }
  }
}
