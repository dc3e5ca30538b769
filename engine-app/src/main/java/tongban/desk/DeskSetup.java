package tongban.desk;

import org.quartz.Job;
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
  private static final String HAND_BACK = "hand-back";
  private static final String WORKLIST = "worklist";

  @Bean
  JobDetail handBackOfTasks() {
    return job(HandBackJob.class, HAND_BACK);
  }

  @Bean
  Trigger handBackEveryFiveSeconds() {
    return every(5, HAND_BACK, "hand-back-every-five-seconds");
  }

  @Bean
  JobDetail worklistInStep() {
    return job(WorklistJob.class, WORKLIST);
  }

  @Bean
  Trigger worklistEverySecond() {
    return every(1, WORKLIST, "worklist-every-second");
  }

  private static JobDetail job(Class<? extends Job> type, String name) {
    return JobBuilder.newJob(type)
        .withIdentity(name, GROUP)
        .requestRecovery()
        .storeDurably()
        .build();
  }

  private static Trigger every(int seconds, String job, String name) {
    var schedule =
        SimpleScheduleBuilder.repeatSecondlyForever(seconds)
            .withMisfireHandlingInstructionNextWithRemainingCount();
    return TriggerBuilder.newTrigger()
        .withIdentity(name, GROUP)
        .forJob(job, GROUP)
        .withSchedule(schedule)
        .build();
  }
}
