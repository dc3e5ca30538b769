package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tongban.process.Timers;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;
import tongban.worktime.WorkTime;

@SpringBootTest(
    classes = DeadlineSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:clocks;DB_CLOSE_DELAY=-1")
class ClocksTest {
  @MockitoBean Timers timers;

  @Autowired Clocks clocks;

  @Test
  void aStatutoryClockEndsAtClosingTime() {
    clocks.start(
        new Clocks.Order(
            "c1",
            "c1",
            Clocks.STATUTORY,
            at("2026-02-13T10:00"),
            new Limit(2, LimitUnit.WORKING_DAY),
            1,
            null,
            "art. 42",
            "clerk"));
    var clock = clocks.of("c1").get(0);
    assertThat(clock.date()).isEqualTo(LocalDate.of(2026, 2, 24));
    assertThat(clock.deadline()).isEqualTo(at("2026-02-24T17:00"));
    assertThat(clocks.mostUrgent(List.of("c1"))).contains(clock);
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WorkTime.ZONE).toInstant();
  }
}
