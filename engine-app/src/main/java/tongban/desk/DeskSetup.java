package tongban.desk;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk does by itself. */
@Configuration(proxyBeanMethods = false)
class DeskSetup {
  private static final String GROUP = "desk";
  private static final int SECONDS = 5;

  @Bean
  JobDetail handBackOfTasks() {
    return JobBuilder.newJob(HandBackJob.class)
        .withIdentity("hand-back", GROUP)
        .requestRecovery()
        .storeDurably()
        .build();
  }

  @Bean
  Trigger handBackEveryFiveSeconds() {
    var schedule =
        SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
            .withMisfireHandlingInstructionNextWithRemainingCount();
    return TriggerBuilder.newTrigger()
        .withIdentity("hand-back-every-five-seconds", GROUP)
        .forJob("hand-back", GROUP)
        .withSchedule(schedule)
        .build();
  }
}
