package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** Limits and procedures as lists write them. */
class TextsTest {

  @ParameterizedTest
  @CsvSource({
    "20日, 20, CALENDAR_DAY",
    "5工作日, 5, WORKING_DAY",
    "≤30个工作日, 30, WORKING_DAY",
    "3个月, 3, MONTH",
    "4工作小时, 4, WORKING_HOUR",
    "10WORKING_DAY, 10, WORKING_DAY",
    "即办, 1, IMMEDIATE"
  })
  void limitsReadAsListsWriteThem(String text, int amount, LimitUnit unit) {
    assertThat(LimitText.parse(text)).contains(new Limit(amount, unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "日", "05日", "0日", "36501日", "5周", "5 日", "-5日", "1IMMEDIATE"})
  void whatIsNoLimitIsNotGuessed(String text) {
    assertThat(LimitText.parse(text)).isEmpty();
  }

  @Test
  void aConditionStaysInTheNameAndALimitDoesNot() {
    assertThat(ProcedureText.parse("专家评审(特殊情形)、公示20日；现场核查（45日）", false))
        .containsExactly(
            new Item.Procedure("专家评审(特殊情形)", true, null, ProcedureText.ITEM),
            new Item.Procedure(
                "公示", true, new Limit(20, LimitUnit.CALENDAR_DAY), ProcedureText.ITEM),
            new Item.Procedure(
                "现场核查", true, new Limit(45, LimitUnit.CALENDAR_DAY), ProcedureText.ITEM));
  }

  @Test
  void aLicencesProceduresOfTheLawAreNamedOnceAndByTheLaw() {
    var procedures = ProcedureText.parse("专家评审(特殊情形)、现场核查", true);
    assertThat(procedures).hasSize(9);
    assertThat(procedures.get(0).source()).isEqualTo(ProcedureText.LAW);
    assertThat(procedures.get(1).source()).isEqualTo(ProcedureText.ITEM);
    assertThat(procedures).extracting(Item.Procedure::name).doesNotContain("专家评审");
  }

  @Test
  void separatorsInsideParenthesesDivideNothing() {
    assertThat(ProcedureText.parse("现场核查(水、电)", false))
        .extracting(Item.Procedure::name)
        .containsExactly("现场核查(水、电)");
  }
}
