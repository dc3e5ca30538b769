package tongban.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import tongban.ThreadClock;
import tongban.Tongban;
import tongban.identity.Impersonation;
import tongban.process.Rehearsal;

/** Time passes for a case, also where its flow would never let it. */
class PassingTest {
  private final Words words = Told.in(Locale.SIMPLIFIED_CHINESE);

  @AfterEach
  void giveTheLanguageBack() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void aFlowThatRunsInACircleIsTold() {
    var now = Instant.parse("2026-03-02T02:00:00Z");
    var rehearsal = mock(Rehearsal.class);
    when(rehearsal.jobs())
        .thenReturn(List.of(new Rehearsal.OpenJob("1", "TIMER", "Again", null, now, 3)));
    var system = mock(Impersonation.class);
    when(system.asSystem(any())).thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
    var clock = new ThreadClock(Clock.fixed(now, Tongban.ZONE));
    var run = new Run(rehearsal, clock, new CaseParts(false, List.of("事项")), "1");
    var passing = new Passing(system, words);
    assertThat(catchThrowableOfType(Problem.class, () -> passing.runDue(run, 7)).text())
        .isEqualTo("作业 TIMER Again 在 2026-03-02T10:00 不断重新到期，流程在原地循环");
  }
}
