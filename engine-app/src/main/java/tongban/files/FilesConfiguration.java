package tongban.files;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings, and the nightly sweep, which runs on one node. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfiguration {

  @Bean
  JobDetail sweepOfFiles() {
    return JobBuilder.newJob(SweepJob.class).withIdentity("sweep", "files").storeDurably().build();
  }

  @Bean
  Trigger sweepOfFilesNightly() {
    var schedule =
        CronScheduleBuilder.dailyAtHourAndMinute(2, 40)
            .inTimeZone(TimeZone.getTimeZone("Asia/Shanghai"))
            .withMisfireHandlingInstructionDoNothing();
    return TriggerBuilder.newTrigger()
        .withIdentity("sweep-nightly", "files")
        .forJob("sweep", "files")
        .withSchedule(schedule)
        .build();
  }
}
