package tongban.deadline;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tongban.worktime.WorkTime;

/** Every night, on one node. A night that was missed is made up for as soon as a node runs. */
@DisallowConcurrentExecution
class ReconciliationJob implements Job {
  private final Reconciliation reconciliation;

  ReconciliationJob(Reconciliation reconciliation) {
    this.reconciliation = reconciliation;
  }

  @Override
  public void execute(JobExecutionContext context) {
    reconciliation.run("system");
  }

  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    JobDetail reconciliationJob() {
      return JobBuilder.newJob(ReconciliationJob.class)
          .withIdentity("reconciliation", "deadline")
          .storeDurably()
          .build();
    }

    @Bean
    Trigger reconciliationNightly(JobDetail reconciliationJob) {
      var nightly =
          CronScheduleBuilder.dailyAtHourAndMinute(3, 10)
              .inTimeZone(TimeZone.getTimeZone(WorkTime.ZONE))
              .withMisfireHandlingInstructionFireAndProceed();
      return TriggerBuilder.newTrigger()
          .forJob(reconciliationJob)
          .withIdentity("reconciliation-nightly", "deadline")
          .withSchedule(nightly)
          .build();
    }
  }
}
