package tongban.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;

/** Each rule of the table, with its bounds on both sides, as an applicant meets it. */
@IntegrationTest
class EligibilityTest {
  @Autowired Api api;

  /** Received on 2026-03-02; bounds include the number (Civil Code art. 1259). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          registeredInZone | no         | 1
          taxedInZone      | no         | 2
          enterpriseSize   | medium     | 3
          enterpriseSize   | large      | 3
          enterpriseSize   | micro      |
          applicantCredit  | bad        | 4
          spouseCredit     | bad        | 5
          spouseCredit     | good       |
          operatingSince   | 2025-09-03 | 6
          operatingSince   | 2025-09-02 |
          operatingSince   | 2026-03-03 | 6
          fixedPremises    | no         | 7
          amount           | 99999      | 8
          amount           | 100000     |
          amount           | 1000000    |
          amount           | 1000001    | 9
          months           | 36         |
          months           | 37         | 11
          """)
  void oneFactDecides(String field, String value, Integer rule) {
    Object typed = value.matches("\\d+") ? (Object) Integer.valueOf(value) : value;
    assertThat(failed(Map.of(field, typed))).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void collateralCarriesAnAmountToTheUpperBound() {
    assertThat(failed(Map.of("amount", 1_000_001, "collateral", "yes"))).isEmpty();
    assertThat(failed(Map.of("amount", 5_000_000, "collateral", "yes"))).isEmpty();
    assertThat(failed(Map.of("amount", 5_000_001, "collateral", "yes"))).containsExactly(10);
  }

  @Test
  void everyRuleThatFailsIsToldByNumberAndInWords() {
    var hall = new LoanHall(api);
    var number =
        hall.applied(
            Map.of("amount", 1_500_000, "spouseCredit", "bad", "operatingSince", "2025-09-03"));
    var page = hall.hall().open(number);
    assertThat(page.json("state")).isEqualTo("NOT_ACCEPTED");
    assertThat(page.list("timeline[*].detail.rules[*]"))
        .containsExactly(
            "第 5 条：实际控制人的配偶有不良信用记录", "第 6 条：正常经营时间未达到产品要求的月数", "第 9 条：申请金额超过免抵押额度，须提供抵质押");
    assertThat(hall.hall().documents(number))
        .containsExactly("RECEIPT_NOTE", "NON_ACCEPTANCE_NOTICE");
  }

  @Test
  void aPersonIsNoCompanyAndNothingIsKept() {
    var body = LoanHall.application(Map.of());
    body.put(
        "applicant",
        Map.of(
            "name",
            "王小明",
            "idType",
            "CITIZEN_ID",
            "idNumber",
            "11010519491231002X",
            "mobile",
            "13812345678"));
    var answer = api.as("clerk").post("/api/cases", body).expect(400);
    assertThat(answer.list("errors[*].field")).containsExactly("applicant.idType");
  }

  /** Numbers of the rules that an application fails; none where it is accepted. */
  private List<Integer> failed(Map<String, Object> changed) {
    var hall = new LoanHall(api);
    var number = hall.applied(changed);
    var page = hall.hall().open(number);
    var rules =
        page.list("timeline[*].detail.rules[*]").stream()
            .map(rule -> Integer.valueOf(rule.replaceAll("第 (\\d+) 条.*", "$1")))
            .toList();
    assertThat(page.json("state")).isEqualTo(rules.isEmpty() ? "RECEIVED" : "NOT_ACCEPTED");
    if (rules.isEmpty()) {
      api.as("clerk")
          .post("/api/cases/" + number + "/withdraw", Map.of("reason", "试算"))
          .expect(204);
    }
    return rules;
  }
}
