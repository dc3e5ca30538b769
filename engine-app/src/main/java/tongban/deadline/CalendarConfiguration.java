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
    return job("calendar-moves", CalendarOrder.URGENT_FIRST);
  }

  @Bean
  JobDetail lastMovesOfCalendar() {
    return job("calendar-moves-last", CalendarOrder.URGENT_LAST);
  }

  @Bean
  Trigger movesOfCalendarSoon() {
    return soon("calendar-moves");
  }

  @Bean
  Trigger lastMovesOfCalendarSoon() {
    return soon("calendar-moves-last");
  }

  private static JobDetail job(String name, CalendarOrder order) {
    return JobBuilder.newJob(CalendarMovesJob.class)
        .withIdentity(name, "deadline")
        .usingJobData(CalendarMovesJob.ORDER, order.name())
        .storeDurably()
        .build();
  }

  private static Trigger soon(String job) {
    var schedule =
        SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
            .withMisfireHandlingInstructionNextWithRemainingCount();
    return TriggerBuilder.newTrigger()
        .withIdentity(job + "-soon", "deadline")
        .forJob(job, "deadline")
        .withSchedule(schedule)
        .build();
  }
}
