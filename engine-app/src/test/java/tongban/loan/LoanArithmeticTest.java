package tongban.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongban.Tongban;
import tongban.web.Refusal;

/** Months, shares, plans and amounts. */
class LoanArithmeticTest {

  @ParameterizedTest
  @CsvSource({
    "2025-09-02, 2026-03-01, 5",
    "2025-09-02, 2026-03-02, 6",
    "2025-08-31, 2026-02-27, 5",
    "2025-08-31, 2026-02-28, 6",
    "2024-02-29, 2025-02-28, 12",
    "2026-03-02, 2026-03-02, 0",
    "2026-04-01, 2026-03-02, 0"
  })
  void monthsAreWhole(String since, String today, int months) {
    var now = LocalDate.parse(today).atTime(9, 0).atZone(Tongban.ZONE).toInstant();
    assertThat(Applications.months(since, now)).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN_HALF, 1, 2, false",
    "MORE_THAN_HALF, 2, 3, true",
    "TWO_THIRDS, 2, 3, true",
    "TWO_THIRDS, 3, 5, false",
    "TWO_THIRDS, 4, 6, true",
    "ALL, 2, 3, false",
    "ALL, 3, 3, true",
    "ALL, 0, 0, false"
  })
  void sharesAreReached(Share share, int part, int whole, boolean reached) {
    assertThat(share.isReached(part, whole)).isEqualTo(reached);
  }

  @Test
  void thePlanIsThePrincipalToTheFen() {
    var plan = Plan.of(loan(80_000_000, 12, 7));
    assertThat(plan.stream().mapToLong(LoanMapper.Instalment::fen).sum()).isEqualTo(80_000_000);
    assertThat(plan)
        .extracting(LoanMapper.Instalment::months)
        .containsExactly(2, 4, 6, 7, 9, 11, 12);
    assertThat(Plan.next(plan, 0)).contains(plan.get(0));
    assertThat(Plan.next(plan, plan.get(0).fen() - 1)).contains(plan.get(0));
    assertThat(Plan.next(plan, plan.get(0).fen())).contains(plan.get(1));
    assertThat(Plan.next(plan, 80_000_000)).isEmpty();
    assertThat(Plan.missing(plan, plan.get(0).fen() - 1)).isEqualTo(1);
    assertThat(Plan.missing(plan, 80_000_000)).isZero();
  }

  private static LoanCase loan(long fen, int months, int instalments) {
    return new LoanCase(
        "1", "p", 1, fen, months, false, "", null, "", fen, months, instalments, null, null, null);
  }

  @Test
  void amountsHaveTwoDecimals() {
    assertThat(Money.fen(new BigDecimal("0.01"), "f")).isEqualTo(1);
    assertThat(Money.fen(800_000, "f")).isEqualTo(80_000_000);
    assertThat(Money.text(123_456_789)).isEqualTo("1,234,567.89 元");
    for (var bad : List.of(new BigDecimal("0.001"), 0, -1, 1e30)) {
      assertThatThrownBy(() -> Money.fen(bad, "f")).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void aStageIsNamedAfterItsElement() {
    assertThat(StageClocks.name("DueDiligence")).isEqualTo("due-diligence");
    assertThat(StageClocks.name("Approve")).isEqualTo("approve");
  }
}
