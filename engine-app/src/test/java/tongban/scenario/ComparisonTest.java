package tongban.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Lists are compared whole. */
class ComparisonTest {
  private static final Map<String, String> CHECK =
      Map.of("element", "Check", "group", "window", "assignee", "none");
  private static final Map<String, String> EXAMINE =
      Map.of("element", "Examine", "group", "reviewers:health", "assignee", "李静");

  private final Words words = Told.in(Locale.SIMPLIFIED_CHINESE);

  @AfterEach
  void giveTheLanguageBack() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void whatIsListedIsThere() {
    assertThat(difference(List.of(CHECK, EXAMINE), Map.of("element", "Examine"), CHECK)).isEmpty();
    assertThat(difference(List.of())).isEmpty();
  }

  @Test
  void aRowThatIsNotListedFails() {
    assertThat(difference(List.of(CHECK, EXAMINE), CHECK))
        .isEqualTo(
            """
            任务与预期不同：
                   元素     组                办理人
                   Check    window            none
                +  Examine  reviewers:health  李静    多出""");
  }

  @Test
  void aRowThatIsNotThereFails() {
    assertThat(difference(List.of(CHECK), CHECK, Map.of("element", "Decide")))
        .contains("    -  Decide", "缺少（第 2 行）");
  }

  @Test
  void equalRowsAreCounted() {
    var same = Map.of("element", "Check");
    assertThat(difference(List.of(CHECK, CHECK), same, same)).isEmpty();
    assertThat(difference(List.of(CHECK), same, same)).contains("-  Check");
    assertThat(difference(List.of(CHECK, CHECK), same)).contains("+  Check");
  }

  @Test
  void aVagueRowLeavesTheExactOneItsOwn() {
    var second = Map.of("element", "Check", "group", "issuing", "assignee", "none");
    var vague = Map.of("element", "Check");
    var exact = Map.of("element", "Check", "group", "window");
    assertThat(difference(List.of(CHECK, second), vague, exact)).isEmpty();
    assertThat(difference(List.of(second, CHECK), vague, exact)).isEmpty();
  }

  @SafeVarargs
  private String difference(List<Map<String, String>> found, Map<String, String>... expected) {
    var rows = Arrays.stream(expected).map(fields -> new Expected.Row(2, fields)).toList();
    return new Comparison(
            new Expected(1, Section.TASKS, rows), found, List.of("element", "group", "assignee"))
        .difference(words)
        .orElse("");
  }
}
