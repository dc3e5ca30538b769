package tongban.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import tongban.ThreadClock;
import tongban.casework.Casework;
import tongban.deadline.Clocks;
import tongban.desk.Tasks;
import tongban.documents.Documents;
import tongban.identity.Impersonation;
import tongban.process.Rehearsal;

/** What a flow may leave behind, and the worklist that is not what the engine says. */
class LeftoversTest {
  private final Words words = Told.in(Locale.SIMPLIFIED_CHINESE);
  private final Tasks worklist = mock(Tasks.class);
  private final Clocks clocks = mock(Clocks.class);
  private final Rehearsal rehearsal = mock(Rehearsal.class);
  private final Observation observation = new Observation(worklist, clocks, mock(Documents.class));
  private final Run run =
      new Run(
          rehearsal,
          new ThreadClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
          new CaseParts(false, List.of("事项")),
          "1");

  @BeforeEach
  void nothingIsThere() {
    when(rehearsal.ended()).thenReturn(true);
    when(rehearsal.leftovers()).thenReturn(Map.of());
    when(rehearsal.tasks()).thenReturn(List.of());
    when(worklist.ofCase(any())).thenReturn(List.of());
    when(clocks.of(any())).thenReturn(List.of());
  }

  @AfterEach
  void giveTheLanguageBack() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void eachKindOfLeftoverFails() {
    end();
    when(rehearsal.leftovers())
        .thenReturn(
            Map.of(
                "token",
                2L,
                "task",
                1L,
                "timer",
                1L,
                "job",
                1L,
                "variable",
                3L,
                "subscription",
                1L));
    when(worklist.ofCase(any())).thenReturn(List.of(row("Check")));
    assertThat(catchThrowableOfType(Problem.class, this::end).text())
        .isEqualTo(
            """
            办件已结束，但仍留有：
                作业            1
                事件订阅        1
                任务            1
                计时器          1
                令牌            2
                变量            3
                待办列表中的行  1""");
  }

  private void end() {
    new Ending(observation, clocks, words).check(run);
  }

  @Test
  void aWorklistThatIsNotTheOpenTasksFails() {
    var checks =
        new Checks(
            observation,
            mock(Casework.class),
            mock(Persons.class),
            mock(Impersonation.class),
            words);
    checks.always(run, 7);
    when(rehearsal.tasks())
        .thenReturn(
            List.of(
                new Rehearsal.OpenTask("1", "Check", "核对", null, null, null, Set.of("window"))));
    when(worklist.ofCase(any())).thenReturn(List.of(row("Other")));
    assertThat(catchThrowableOfType(Problem.class, () -> checks.always(run, 7)).text())
        .startsWith("待办列表与流程中打开的任务不一致；\n待办列表与预期不同：")
        .contains("+  Other", "-  Check");
  }

  private static Tasks.Row row(String element) {
    return new Tasks.Row("1", element, null, null, List.of("window"), "GREEN", null, 50);
  }
}
