package tongban.deadline;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the clocks are looked after: within seconds of a change, and of a crash. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
  private static final int SECONDS = 2;

  @Bean
  JobDetail movesOfCalendar() {
    return JobBuilder.newJob(CalendarMovesJob.class)
        .withIdentity("calendar-moves", "deadline")
        .storeDurably()
        .build();
  }

  @Bean
  Trigger movesOfCalendarSoon() {
    var schedule =
        SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
            .withMisfireHandlingInstructionNextWithRemainingCount();
    return TriggerBuilder.newTrigger()
        .withIdentity("calendar-moves-soon", "deadline")
        .forJob("calendar-moves", "deadline")
        .withSchedule(schedule)
        .build();
  }
}
