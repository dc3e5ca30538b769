package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static tongban.deadline.Orders.at;
import static tongban.deadline.Orders.order;
import static tongban.deadline.Orders.suspension;
import static tongban.worktime.LimitUnit.WORKING_DAY;

import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.IntegrationTest;

@IntegrationTest
class ClockFunctionTest {
  private static final Instant NEVER = at("9999-01-01T00:00");

  @Autowired Clocks clocks;
  @Autowired ClockFunction function;
  private final String key = "case-" + UUID.randomUUID();

  @Test
  void aTimerFallsDueInTheSecondAfterTheDeadline() {
    start(key, "2026-03-02T09:00");
    assertThat(due(null)).isEqualTo(at("2026-03-04T17:00:01"));
  }

  @Test
  void aPartsClockComesBeforeThatOfTheCase() {
    start(key, "2026-03-02T09:00");
    assertThat(due(key + "/1")).isEqualTo(at("2026-03-04T17:00:01"));
    start(key + "/1", "2026-03-03T09:00");
    assertThat(due(key + "/1")).isEqualTo(at("2026-03-05T17:00:01"));
    clocks.stop(key + "/1", Clocks.STATUTORY, "clerk");
    assertThat(due(key + "/1")).isEqualTo(NEVER);
  }

  @Test
  void withoutADeadlineItNeverFallsDue() {
    assertThat(due(null)).isEqualTo(NEVER);
    start(key, "2026-03-02T09:00");
    clocks.suspend(suspension(key, "s1"));
    assertThat(due(null)).isEqualTo(NEVER);
    clocks.resume(key, "s1", "reviewer");
    assertThat(due(null)).isEqualTo(at("2026-03-04T17:00:01"));
    clocks.stopAll(key, "clerk");
    assertThat(due(null)).isEqualTo(NEVER);
  }

  private void start(String owner, String start) {
    clocks.start(order(owner, Clocks.STATUTORY, start, 2, WORKING_DAY));
  }

  private Instant due(String part) {
    var execution = mock(DelegateExecution.class);
    when(execution.getProcessBusinessKey()).thenReturn(key);
    when(execution.getVariable("part")).thenReturn(part);
    return function.deadline(execution, Clocks.STATUTORY).toInstant();
  }
}
