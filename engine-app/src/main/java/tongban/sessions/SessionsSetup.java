package tongban.sessions;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A look every five seconds, by the full minute too, so that doors open on time. A look that
 * misfired is made at once; each does all that is due, so one is enough for any number of them.
 */
@Configuration(proxyBeanMethods = false)
class SessionsSetup {
  private static final String GROUP = "sessions";

  @Bean
  JobDetail attendanceOfSessions() {
    return JobBuilder.newJob(AttendanceJob.class)
        .withIdentity("attendance", GROUP)
        .requestRecovery()
        .storeDurably()
        .build();
  }

  @Bean
  Trigger attendanceEveryFiveSeconds() {
    var schedule =
        CronScheduleBuilder.cronSchedule("0/5 * * * * ?")
            .inTimeZone(TimeZone.getTimeZone("Asia/Shanghai"))
            .withMisfireHandlingInstructionFireAndProceed();
    return TriggerBuilder.newTrigger()
        .withIdentity("attendance-every-five-seconds", GROUP)
        .forJob("attendance", GROUP)
        .withSchedule(schedule)
        .build();
  }
}
