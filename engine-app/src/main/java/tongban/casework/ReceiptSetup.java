package tongban.casework;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tongban.Tongban;

/** The nightly removal of old drafts, which runs on one node; a night missed is made up for. */
@Configuration(proxyBeanMethods = false)
class ReceiptSetup {

  @Bean
  JobDetail purgeOfReceiptDrafts() {
    return JobBuilder.newJob(ReceiptDraftJob.class)
        .withIdentity("receipt-drafts", "casework")
        .storeDurably()
        .build();
  }

  @Bean
  Trigger purgeOfReceiptDraftsNightly() {
    var schedule =
        CronScheduleBuilder.dailyAtHourAndMinute(2, 50)
            .inTimeZone(TimeZone.getTimeZone(Tongban.ZONE))
            .withMisfireHandlingInstructionFireAndProceed();
    return TriggerBuilder.newTrigger()
        .withIdentity("receipt-drafts-nightly", "casework")
        .forJob("receipt-drafts", "casework")
        .withSchedule(schedule)
        .build();
  }
}
