package tongban.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import tongban.worktime.WorkTime;

class SessionsSetupTest {
  private final CronTrigger trigger =
      (CronTrigger) new SessionsSetup().attendanceEveryFiveSeconds();

  /** Long after the trigger was made, which is by the time of the machine. */
  @Test
  void looksOnTheFullMinuteSoThatDoorsOpenOnTime() {
    var next = trigger.getFireTimeAfter(at("2090-03-02T11:59:58"));
    assertThat(next).isEqualTo(at("2090-03-02T12:00:00"));
  }

  @Test
  void makesUpForLooksThatMisfiredByOne() {
    assertThat(trigger.getMisfireInstruction())
        .isEqualTo(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
  }

  private static Date at(String time) {
    return Date.from(LocalDateTime.parse(time).atZone(WorkTime.ZONE).toInstant());
  }
}
