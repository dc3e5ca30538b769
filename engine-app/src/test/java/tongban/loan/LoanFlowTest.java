package tongban.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.Together;
import tongban.guarantee.GuaranteePool;

/** People who press at once, and what they may not. */
@IntegrationTest
class LoanFlowTest {
  @Autowired Api api;
  @Autowired GuaranteePool pool;

  @Test
  void bothInvestigationsAreNeverOnePersonsEvenAtOnce() {
    var hall = new LoanHall(api);
    var number = hall.applied(Map.of());
    hall.accepted(number);
    hall.hall().does("clerk", number, "Recommend", "recommend", Map.of("opinion", "园区推荐"));
    var report = Map.of("visitedOn", "2026-03-02", "findings", "经营正常", "advice", "support");
    var answers =
        Together.call(
            2,
            i ->
                hall.hall()
                    .complete(
                        "reviewer-guarantee",
                        number,
                        i == 0 ? "InvestigateA" : "InvestigateB",
                        "done",
                        report)
                    .status());
    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    withdraw(number);
  }

  @Test
  void whoIsNamedAsRelatedIsRecusedAndAVoteIsGivenOnce() {
    var hall = new LoanHall(api);
    var number = hall.applied(Map.of("related", "张三、负责人 融资担保公司"));
    hall.toTheMeeting(number);
    assertThat(
            api.as("head-guarantee")
                .get("/api/tasks?size=200&q=" + number)
                .expect(200)
                .list("content[*].elementId"))
        .doesNotContain("Vote");
    var task = hall.hall().task("reviewer-guarantee", number, "Vote");
    var body = Map.of("outcome", "agree", "form", Map.of());
    var answers =
        Together.call(
            2,
            i ->
                api.as("reviewer-guarantee")
                    .post("/api/tasks/" + task + "/complete", body)
                    .status());
    assertThat(answers).containsOnlyOnce(200);
    withdraw(number);
  }

  @Test
  void anAmountThatTheClientsLimitDoesNotAllowIsNotApproved() {
    var hall = new LoanHall(api);
    var changed = Map.<String, Object>of("amount", 900_000, "idNumber", "91610400MA6XR0021E");
    var number = hall.applied(changed);
    hall.toTheMeeting(number);
    hall.votedFor(number);
    var other = "T" + number.substring(1);
    pool.reserve(
        "test/" + number,
        other,
        new GuaranteePool.Client("91610400MA6XR0021E", "咸阳高新机电有限公司", null),
        440_000_000);
    var refused = hall.approve(number, 900_000).expect(409);
    assertThat(refused.json("type")).endsWith("guarantee.client-limit");
    assertThat(hall.hall().state(number)).isEqualTo("ACCEPTED");
    assertThat(pool.standing(number).reserved()).isZero();
    hall.approve(number, 600_000).expect(200);
    assertThat(pool.standing(number).reserved()).isEqualTo(60_000_000);
    hall.hall()
        .does("reviewer-guarantee", number, "CounterGuarantee", "abandon", Map.of("reason", "放弃"));
    assertThat(pool.standing(number).reserved()).isZero();
    pool.free("test-free/" + number, other);
  }

  @Test
  void stagesAndDecisionOfALoanAreCalledAsTheFlowSays() {
    var hall = new LoanHall(api);
    var number = hall.contracted(Map.of("purpose", "不答", "idNumber", "91610400MA6XR00486"));
    var page = hall.hall().open(number);
    assertThat(page.json("outcomeName")).isEqualTo("同意担保");
    assertThat(page.list("stages[*].name"))
        .containsExactly("收件", "受理", "尽调评审", "审批", "签约放款", "保后管理", "归档");
    assertThat(page.list("stages[*].state"))
        .containsExactly("DONE", "DONE", "DONE", "DONE", "ACTIVE", "PENDING", "PENDING");
    var tracked = api.in("en").get("/api/track/" + page.json("trackingCode")).expect(200);
    assertThat(tracked.json("outcomeName")).isEqualTo("Guarantee approved");
    assertThat(tracked.list("steps[*].name")).contains("Contract and disbursement");
  }

  private void withdraw(String number) {
    api.as("clerk").post("/api/cases/" + number + "/withdraw", Map.of("reason", "试算")).expect(204);
  }
}
