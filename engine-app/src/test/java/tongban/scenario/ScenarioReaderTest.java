package tongban.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** A scenario is read strictly; what is wrong is told with its line. */
class ScenarioReaderTest {
  private static final String START =
      """
      name: 场景
      start:
        item: 事项
        at: 2026-03-02T10:00
      """;

  private final ScenarioReader reader = new ScenarioReader(Told.in(Locale.SIMPLIFIED_CHINESE));

  @AfterEach
  void giveTheLanguageBack() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void aWholeScenarioIsRead() {
    var scenario =
        reader.read(
            START
                + """
                  materials: [申请书, {onFile: 营业执照}]
                steps:
                  - complete: Check
                    by: clerk
                    part: 2
                    outcome: refuse
                    form: {days: 5, share: 0.25, day: 2026-03-03, time: 10:30, whole: true, list: [甲, 乙]}
                    expectRefused: {status: 409}
                  - passTo: 2026-03-03 10:00
                  - passUntil: Limit
                  - run: due
                  - expect:
                      state: RECEIVED
                      tasks: [Check, {element: Wait, group: 'reviewers:health'}]
                """);
    assertThat(scenario.start().materials())
        .containsExactly(
            new Scenario.Material(5, "申请书", false), new Scenario.Material(5, "营业执照", true));
    var act = (Step.Act) scenario.steps().get(0);
    assertThat(act.form())
        .isEqualTo(
            Map.of(
                "days",
                5L,
                "share",
                new BigDecimal("0.25"),
                "day",
                "2026-03-03",
                "time",
                "10:30",
                "whole",
                true,
                "list",
                List.of("甲", "乙")));
    assertThat(scenario.steps().stream().map(Step::line)).containsExactly(7, 13, 14, 15, 17);
    var expect = (Step.Expect) scenario.steps().get(4);
    assertThat(expect.sections().get(0).rows())
        .containsExactly(
            new Expected.Row(18, Map.of("element", "Check")),
            new Expected.Row(18, Map.of("element", "Wait", "group", "reviewers:health")));
  }

  @Test
  void whatIsNotKnownIsAProblemOfItsLine() {
    assertThat(problem(START + "  applicnt: {}\nsteps: []"))
        .isEqualTo("5: 不认识“applicnt”；这里可以写：item, at, by, applicant, materials, form, flow");
    assertThat(problem(START + "steps:\n  - complete: A\n    outcom: b"))
        .startsWith("7: 不认识“outcom”；这里可以写：complete, ");
    assertThat(problem(START + "steps:\n  - withdraw: A\n    form: {}")).startsWith("7: 不认识“form”");
    assertThat(problem(START + "steps:\n  - expect: {jobs: [], tasks: [{elemnt: A}]}"))
        .isEqualTo("6: 不认识“elemnt”；这里可以写：element, part, group, assignee");
  }

  @Test
  void aStepDoesOneThing() {
    assertThat(problem(START + "steps:\n  - by: clerk")).startsWith("6: 这一步没有写做什么；可以是：complete, ");
    assertThat(problem(START + "steps:\n  - claim: A\n    release: A"))
        .isEqualTo("7: 一步只能做一件事，这里写了：claim, release");
  }

  @Test
  void whatIsMissingOrOfAnotherKindIsTold() {
    assertThat(problem("name: 场景\nsteps: []")).isEqualTo("1: 缺少“start”");
    assertThat(problem(START.replace("T10:00", "") + "steps: []"))
        .isEqualTo("4: “2026-03-02”不是时间，应写作 2026-03-02T10:00");
    assertThat(problem(START + "  materials: some\nsteps: []"))
        .isEqualTo("5: materials 应是材料名称的列表，或者 all");
    assertThat(problem(START + "steps: none")).isEqualTo("5: “steps”应是一个列表");
    assertThat(problem(START + "steps: [none]")).isEqualTo("5: 这里应是“键: 值”");
    assertThat(problem(START + "steps:\n  - claim: [A]")).isEqualTo("6: 这里应是一个文本");
    assertThat(problem(START + "steps:\n  - run: all")).isEqualTo("6: “all”不在可选值之内：due");
    assertThat(problem(START + "steps: []\nname: 又一次")).isEqualTo("6: “name”写了两次");
    assertThat(problem(START + "steps: [")).startsWith("5: 不是正确的 YAML：");
    assertThat(problem("")).isEqualTo("1: 文件是空的");
  }

  @Test
  void itIsToldInEnglishToo() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(problem(START + "steps:\n  - run: all")).isEqualTo("6: \"all\" is none of: due");
  }

  private String problem(String text) {
    var problem = catchThrowableOfType(Problem.class, () -> reader.read(text));
    return problem.line() + ": " + problem.text();
  }
}
