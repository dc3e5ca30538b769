package tongban.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.Together;
import tongban.bank.BankAnswer;
import tongban.bank.BankInbox;
import tongban.bank.BankOrderState;
import tongban.bank.BankOrders;
import tongban.guarantee.GuaranteePool;
import tongban.process.WholeTransaction;

/** What a bank may do to us: time out, answer twice, at once, late, or against its word. */
@IntegrationTest
class BankTest {
  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired BankOrders orders;
  @Autowired BankInbox inbox;
  @Autowired GuaranteePool pool;
  @Autowired WholeTransaction transaction;
  @Autowired JdbcTemplate database;

  @Test
  void anOrderThatTimedOutIsSentAgainAndTakenOnce() {
    var hall = new LoanHall(api);
    var number = hall.contracted(Map.of("purpose", "超时（模拟）"));
    var id = orders.latest(number).orElseThrow().id();
    jobs.runDueWithFailures();
    jobs.passTimeTo("2026-03-02T12:00");
    assertThat(
            database.queryForObject(
                "select calls from simulated_loan where order_id = ?", Integer.class, id))
        .isEqualTo(2);
    jobs.passTimeTo("2026-03-06T10:00");
    assertThat(hall.hall().state(number)).isEqualTo("IN_FORCE");
    assertThat(pool.standing(number).drawn()).isEqualTo(80_000_000);
    repaid(hall, number);
  }

  @Test
  void manyAnswersAtOnceDisburseOnce() {
    var hall = new LoanHall(api);
    var number = hall.contracted(Map.of("purpose", "不答（模拟）"));
    var id = orders.latest(number).orElseThrow().id();
    Together.call(
        6,
        i ->
            transaction.run(
                () -> {
                  inbox.receive(answer("A" + i % 2 + id, id, BankOrderState.DISBURSED));
                  return true;
                }));
    assertThat(hall.hall().state(number)).isEqualTo("IN_FORCE");
    assertThat(pool.standing(number).drawn()).isEqualTo(80_000_000);
    assertThat(orders.answers(number)).hasSize(2).filteredOn(BankAnswer::applied).hasSize(1);
    assertThat(hall.hall().timeline(number)).containsOnlyOnce("loan-disbursed");
    repaid(hall, number);
  }

  @Test
  void aLateDisbursementAfterTheCancellationIsToldAndDrawsNothing() {
    var hall = new LoanHall(api);
    var number = hall.contracted(Map.of("purpose", "不答（模拟）"));
    var id = orders.latest(number).orElseThrow().id();
    jobs.passTimeTo("2026-03-16T18:00");
    hall.hall()
        .does("reviewer-guarantee", number, "EnquireBank", "cancel", Map.of("reason", "书面确认未受理"));
    assertThat(hall.hall().state(number)).isEqualTo("TERMINATED");
    assertThat(pool.standing(number).reserved()).isZero();
    transaction.run(
        () -> {
          inbox.receive(answer("late" + id, id, BankOrderState.DISBURSED));
          return true;
        });
    assertThat(hall.hall().state(number)).isEqualTo("TERMINATED");
    assertThat(pool.standing(number).drawn()).isZero();
    assertThat(hall.hall().timeline(number)).contains("bank-late-disbursed");
  }

  private static BankAnswer answer(String answerId, String orderId, BankOrderState state) {
    return new BankAnswer(
        answerId, orderId, state, Instant.parse("2026-03-03T02:00:00Z"), null, false);
  }

  private static void repaid(LoanHall hall, String number) {
    hall.hall()
        .does(
            "reviewer-guarantee",
            number,
            "CollectRepayment",
            "repaid",
            Map.of("amount", 800_000, "repaidOn", "2026-03-06"));
  }
}
