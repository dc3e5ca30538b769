package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.deadline.Orders.at;
import static tongban.deadline.Orders.order;
import static tongban.deadline.Orders.suspension;
import static tongban.worktime.LimitUnit.CALENDAR_DAY;
import static tongban.worktime.LimitUnit.IMMEDIATE;
import static tongban.worktime.LimitUnit.WORKING_DAY;
import static tongban.worktime.LimitUnit.WORKING_HOUR;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.worktime.CountedDay;
import tongban.worktime.LimitUnit;

@IntegrationTest
class ExplanationTest {
  @Autowired Clocks clocks;
  @Autowired MutableClock time;
  private final String owner = "case-" + UUID.randomUUID();

  @BeforeEach
  void inChinese() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    time.set("2026-02-10T10:00");
  }

  @AfterEach
  void inAnyLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void overlappingSuspensionsAndAnExtensionAcrossSpringFestival() {
    start(Clocks.STATUTORY, 5, WORKING_DAY);
    on("2026-02-12T10:00", () -> clocks.suspend(suspension(owner, "s1")));
    on("2026-02-13T10:00", () -> clocks.suspend(suspension(owner, "s2")));
    on("2026-02-24T10:00", () -> clocks.resume(owner, "s1", "reviewer"));
    on("2026-02-25T10:00", () -> clocks.extend(owner, 2, "needed", "head"));
    on("2026-02-26T10:00", () -> clocks.resume(owner, "s2", "reviewer"));
    var explained = explanation();
    assertThat(explained.clock().date()).isEqualTo("2026-03-04");
    assertThat(day("2026-02-12").rule()).contains("工作日，计入").contains("专家评审于当日告知");
    assertThat(day("2026-02-13").kind()).isEqualTo(CountedDay.Kind.SUSPENDED);
    var makeUp = day("2026-02-14");
    assertThat(makeUp.makeUp()).isTrue();
    assertThat(makeUp.holiday()).isEqualTo("春节");
    assertThat(makeUp.workingDay()).isTrue();
    assertThat(day("2026-02-17").rule()).startsWith("春节放假").contains("第八十二条");
    assertThat(day("2026-02-26").rule()).contains("专家评审期间，不计入（art. 45）").contains("次日起继续");
    assertThat(day("2026-02-27").extension()).isFalse();
    assertThat(day("2026-02-28").makeUp()).isTrue();
    assertThat(explained.days().stream().filter(Explanation.Day::extension))
        .extracting(Explanation.Day::date)
        .containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
    assertThat(day("2026-03-04").rule()).contains("第四十二条").contains("期限届满日");
  }

  @Test
  void itNamesWhatSuspendedWhoExtendedAndEachMoveWithItsCause() {
    start(Clocks.STATUTORY, 5, WORKING_DAY);
    on("2026-02-11T10:00", () -> clocks.suspend(suspension(owner, "s1")));
    on("2026-02-12T10:00", () -> clocks.resume(owner, "s1", "reviewer"));
    on("2026-02-13T10:00", () -> clocks.extend(owner, 2, "needed", "head"));
    var explained = explanation();
    assertThat(explained.suspensions())
        .containsExactly(
            new Explanation.Suspended(
                "s1",
                "专家评审",
                "art. 45",
                "N-1",
                "10 工作日",
                "needed",
                "reviewer",
                at("2026-02-11T10:00"),
                at("2026-02-12T10:00"),
                null));
    assertThat(explained.extensions())
        .containsExactly(new Explanation.Extended(at("2026-02-13T10:00"), 2, "needed", "head"));
    assertThat(explained.moves())
        .extracting(move -> move.cause() + " " + move.actor())
        .containsExactly("开始计算 clerk", "暂停计算：专家评审 reviewer", "恢复计算：专家评审 reviewer", "延长期限：2 head");
    assertThat(explained.moves().get(1).to()).isNull();
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(explanation().moves().get(2).cause()).isEqualTo("resumed: 专家评审");
    assertThat(day("2026-02-10").rule()).contains("Civil Code art. 201");
  }

  @Test
  void aSuspensionThatIsOverBeforeAClockBeginsIsNotExplainedWithIt() {
    clocks.suspend(suspension(owner, "s1"));
    on("2026-02-11T10:00", () -> clocks.resume(owner, "s1", "reviewer"));
    clocks.start(order(owner, Clocks.STATUTORY, "2026-02-12T10:00", 5, WORKING_DAY));
    assertThat(explanation().suspensions()).isEmpty();
  }

  @Test
  void aPromiseCutShortByTheLawSaysSo() {
    start(Clocks.STATUTORY, 2, WORKING_DAY);
    clocks.start(order(owner, Clocks.PROMISED, "2026-02-10T10:00", 9, WORKING_DAY));
    var promised = clocks.explanations(owner).get(1);
    assertThat(promised.days().get(promised.days().size() - 1).rule()).contains("承诺时限不晚于法定时限");
    assertThat(day("2026-02-12").rule()).contains("期限届满日");
  }

  @Test
  void everyUnitHasItsRule() {
    start(Clocks.STATUTORY, 5, CALENDAR_DAY);
    assertThat(day("2026-02-15").rule()).contains("按日连续计算");
    assertThat(day("2026-02-24").rule()).contains("顺延").contains("第二百零三条");
    clocks.stopAll(owner, "clerk");
    start(Clocks.STATUTORY, 4, WORKING_HOUR);
    assertThat(day("2026-02-10").rule()).contains("240分钟").doesNotContain("下班");
    clocks.stopAll(owner, "clerk");
    start(Clocks.STATUTORY, 1, IMMEDIATE);
    assertThat(day("2026-02-10").rule()).startsWith("即办件，当日办结");
  }

  @Test
  void afterTheLastPublishedYearADayIsProvisional() {
    time.set("2026-12-30T10:00");
    clocks.start(order(owner, Clocks.STATUTORY, "2026-12-30T10:00", 3, WORKING_DAY));
    assertThat(explanation().clock().provisional()).isTrue();
    assertThat(day("2026-12-31").rule()).doesNotContain("尚未公布");
    assertThat(day("2027-01-04").rule()).contains("尚未公布");
  }

  private void start(String name, int amount, LimitUnit unit) {
    clocks.start(order(owner, name, "2026-02-10T10:00", amount, unit));
  }

  private void on(String now, Runnable work) {
    time.set(now);
    work.run();
  }

  /** Of the last clock with the name of the law's. */
  private Explanation explanation() {
    return clocks.explanations(owner).stream()
        .filter(each -> each.clock().name().equals(Clocks.STATUTORY))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private Explanation.Day day(String date) {
    return explanation().days().stream()
        .filter(day -> day.date().equals(LocalDate.parse(date)))
        .findFirst()
        .orElseThrow();
  }
}
