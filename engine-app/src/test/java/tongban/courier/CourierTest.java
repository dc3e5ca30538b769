package tongban.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.courier.CourierState.ACCEPTED;
import static tongban.courier.CourierState.DELIVERED;
import static tongban.courier.CourierState.IN_TRANSIT;
import static tongban.courier.CourierState.LOST;
import static tongban.courier.CourierState.ORDERED;
import static tongban.courier.CourierState.RETURNED;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;

/** Orders and the simulated courier, as time passes. */
@IntegrationTest
class CourierTest {
  @Autowired Courier courier;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Api api;

  private CourierOrder now(CourierOrder order) {
    return courier.latest(order.caseNumber(), Direction.OUTBOUND).orElseThrow();
  }

  private void pass(Duration time) {
    jobs.passTimeTo(clock.instant().plus(time));
  }

  private List<CourierState> said(CourierOrder order) {
    return courier.reports(order.caseNumber()).stream().map(CourierReport::state).toList();
  }

  /** How often the courier was called for an order. */
  private int calls(CourierOrder order) {
    return jdbc.queryForObject(
        "select coalesce(max(calls), 0) from simulated_shipment where order_id = ?",
        Integer.class,
        order.id());
  }

  @Test
  void anOrderIsTakenAndArrives() {
    var order = courier.order(Shipments.to("市南区1号"));
    assertThat(now(order).trackingNumber()).isNull();
    jobs.runDue();
    assertThat(now(order).trackingNumber()).startsWith("SIM");
    assertThat(now(order).state()).isEqualTo(ORDERED);
    pass(Duration.ofMinutes(1));
    assertThat(now(order).state()).isEqualTo(ACCEPTED);
    pass(Duration.ofMinutes(1));
    assertThat(now(order).state()).isEqualTo(IN_TRANSIT);
    pass(Duration.ofMinutes(3));
    assertThat(now(order).state()).isEqualTo(DELIVERED);
    assertThat(now(order).endedAt()).isEqualTo(clock.instant());
    assertThat(calls(order)).isEqualTo(1);
  }

  @Test
  void anOrderThatIsRolledBackNeverLeaves() {
    var order =
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  status.setRollbackOnly();
                  return courier.order(Shipments.to("市南区2号"));
                });
    jobs.runDue();
    assertThat(calls(order)).isZero();
    assertThat(courier.of(order.caseNumber())).isEmpty();
  }

  @Test
  void aCallThatTimesOutAfterTheOrderWasTakenIsRepeatedAndTakenOnce() {
    var order = courier.order(Shipments.to("超时路3号"));
    assertThat(jobs.runDueWithFailures()).hasSize(1);
    assertThat(now(order).trackingNumber()).isNull();
    assertThat(calls(order)).isEqualTo(1);
    pass(Duration.ofSeconds(10));
    assertThat(now(order).trackingNumber()).isNotNull();
    assertThat(calls(order)).isEqualTo(2);
    pass(Duration.ofMinutes(5));
    assertThat(now(order).state()).isEqualTo(DELIVERED);
    assertThat(said(order)).containsExactly(ACCEPTED, IN_TRANSIT, DELIVERED);
  }

  @Test
  void whatIsSaidTwiceCountsOnce() {
    var order = courier.order(Shipments.to("重复路4号"));
    pass(Duration.ofMinutes(10));
    assertThat(now(order).state()).isEqualTo(DELIVERED);
    assertThat(said(order)).containsExactly(ACCEPTED, IN_TRANSIT, DELIVERED);
  }

  @Test
  void whatComesOutOfOrderIsKeptAndMovesNothing() {
    var order = courier.order(Shipments.to("乱序路5号"));
    pass(Duration.ofMinutes(10));
    assertThat(now(order).state()).isEqualTo(DELIVERED);
    assertThat(courier.reports(order.caseNumber()))
        .extracting(CourierReport::applied)
        .containsExactly(true, true, false);
  }

  @Test
  void lostAndReturnedAreEndsToo() {
    var lost = courier.order(Shipments.to("遗失路6号"));
    var returned = courier.order(Shipments.to("退回路6号"));
    pass(Duration.ofMinutes(5));
    assertThat(now(lost).state()).isEqualTo(LOST);
    assertThat(now(lost).endedBy()).isEqualTo("courier");
    assertThat(now(returned).state()).isEqualTo(RETURNED);
  }

  @Test
  void whatIsDeclaredLostStaysLostWhateverIsSaidLater() {
    var order = courier.order(Shipments.to("延误路7号"));
    pass(Duration.ofMinutes(10));
    assertThat(now(order).state()).isEqualTo(IN_TRANSIT);
    assertThat(courier.declareLost(order.id(), "certifier")).isTrue();
    assertThat(courier.declareLost(order.id(), "certifier")).isFalse();
    pass(Duration.ofDays(21));
    assertThat(now(order).state()).isEqualTo(LOST);
    assertThat(now(order).endedBy()).isEqualTo("certifier");
    assertThat(said(order)).containsExactly(ACCEPTED, IN_TRANSIT, DELIVERED);
  }

  @Test
  void anOrderDeclaredLostBeforeItLeftDoesNotLeave() {
    var order = courier.order(Shipments.to("市南区8号"));
    courier.declareLost(order.id(), "certifier");
    jobs.runDue();
    assertThat(calls(order)).isZero();
  }

  @Test
  void anOrderThatDoesNotLeaveIsShownToTheAdministratorWithItsCase() {
    var order = courier.order(Shipments.to("超时路9号"));
    jobs.runDueWithFailures();
    var rows = api.as("admin").get("/api/admin/jobs?size=200").expect(200);
    assertThat(rows.list("content[*].caseNumber")).contains(order.caseNumber());
    assertThat(rows.text()).contains("simulated time-out").doesNotContain("超时路9号");
    pass(Duration.ofMinutes(6));
  }
}
