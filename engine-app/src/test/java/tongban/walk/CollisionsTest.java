package tongban.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;

/** Two act on one case at one instant: it stands as if one had come after the other. */
@IntegrationTest
@Import(Seen.class)
class CollisionsTest {

  /** 1 公司设立登记; then 2 公共场所卫生许可, 3 消防安全检查 (not severable), 4 食品经营许可 at once. */
  private static final String HOTEL = "开办旅馆一件事";

  private static final Map<String, Object> REASON = Map.of("returnReason", "有误");
  private static final Act WITHDRAWAL = new Act("withdrawal", "", Map.of());
  private static final Act TIMERS = new Act("timers", "", Map.of());

  @Autowired Api api;
  @Autowired Seen seen;
  @Autowired MutableClock clock;

  People people;
  Matter hotel;
  Instant received;
  List<Act> before;

  /** What is done with a task, or one of the others. */
  private record Act(String place, String outcome, Map<String, Object> form) {}

  @BeforeEach
  void companyIsRegistered() {
    people = new People(api);
    hotel = Matter.of(people.as("clerk"), new Hall(api).itemCode(HOTEL));
    received = clock.instant();
    before = new ArrayList<>(List.of(act("FormalCheck/0", "accept")));
    decided("1");
  }

  private static Act act(String place, String outcome) {
    return new Act(place, outcome, Map.of());
  }

  private void examined(String part) {
    before.add(act("Examine/" + part, "proceed"));
  }

  private void decided(String part) {
    examined(part);
    before.add(act("Decide/" + part, "grant"));
  }

  private static Act returnToTheCompany(String from) {
    var form = Map.<String, Object>of("returnTo", "公司设立登记", "returnReason", "有误");
    return new Act("Examine/" + from, "return-to-wave", form);
  }

  private static Act procedure(String part, String name) {
    var form =
        Map.<String, Object>of("procedure", name, "procedureDays", 5, "procedureReason", "情况复杂");
    return new Act("Examine/" + part, "special-procedure", form);
  }

  @RepeatedTest(3)
  void theLastDecisionAndAWithdrawal() {
    decided("2");
    decided("3");
    examined("4");
    collide(act("Decide/4", "grant"), WITHDRAWAL, received);
  }

  @RepeatedTest(3)
  void theLastTwoDecisions() {
    decided("2");
    examined("3");
    examined("4");
    var refused = new Act("Decide/3", "refuse", Map.of("reasons", "不符合法定条件"));
    collide(refused, act("Decide/4", "grant"), received);
  }

  @RepeatedTest(3)
  void aDecisionAndAReturnOfASibling() {
    examined("4");
    collide(act("Decide/4", "grant"), returnToTheCompany("3"), received);
  }

  @RepeatedTest(3)
  void twoReturns() {
    collide(
        returnToTheCompany("2"), new Act("Examine/4", "return-to-formal-check", REASON), received);
  }

  @RepeatedTest(3)
  void aProcedureAndAReturnOfASibling() {
    collide(procedure("2", "现场核实"), returnToTheCompany("4"), received);
  }

  @RepeatedTest(3)
  void theEndOfAProcedureAndTheStartOfAnother() {
    before.add(procedure("2", "现场核实"));
    var finished = new Act("SpecialProcedure/2#1", "finished", Map.of("result", "通过"));
    collide(finished, procedure("4", "现场核查"), received.plusSeconds(86_400));
  }

  @RepeatedTest(3)
  void twoWithdrawals() {
    collide(WITHDRAWAL, WITHDRAWAL, received);
  }

  @RepeatedTest(3)
  void theSameTaskTwice() {
    collide(act("Examine/2", "proceed"), returnToTheCompany("2"), received);
  }

  // 消防安全检查: 10 working days, until 16 March 2026
  private static final Instant OVERDUE = Instant.parse("2026-03-16T09:00:01Z");

  @RepeatedTest(3)
  void theOverrunAndTheDecision() {
    examined("3");
    collide(act("Decide/3", "grant"), TIMERS, OVERDUE);
  }

  @RepeatedTest(3)
  void theOverrunAndAReturn() {
    collide(returnToTheCompany("3"), TIMERS, OVERDUE);
  }

  @RepeatedTest(3)
  void theOverrunAndAWithdrawal() {
    collide(WITHDRAWAL, TIMERS, OVERDUE);
  }

  @RepeatedTest(3)
  void theOverrunAndWhatASiblingDoes() {
    collide(procedure("2", "现场核实"), TIMERS, OVERDUE);
  }

  @RepeatedTest(3)
  void theSupplementAndItsLimit() {
    before = List.of(new Act("FormalCheck/0", "supplement", Map.of("supplementItems", "请补齐")));
    // 40 working days
    collide(act("AwaitSupplement/0", "supplied"), TIMERS, Instant.parse("2026-04-28T09:00:01Z"));
  }

  @RepeatedTest(3)
  void theAnswerAndItsLimit() {
    before = List.of();
    collide(act("FormalCheck/0", "accept"), TIMERS, Instant.parse("2026-03-09T09:00:01Z"));
  }

  private void collide(Act one, Act other, Instant at) {
    var number = receive();
    var instance = seen.instance(number);
    before.forEach(act -> assertThat(really(act, number, instance)).isEqualTo(200));
    clock.set(at);
    var tasks = seen.tasksByPlace(instance);
    var answers = Together.call(2, i -> really(i == 0 ? one : other, number, instance, tasks));
    seen.pass(instance, at);
    var is = answers + "\n" + String.join("\n", seen.picture(number, instance));
    var first = expected(at);
    var after = List.of(does(first, one), does(first, other)) + "\n" + picture(first);
    var last = expected(at);
    int second = does(last, other);
    var turned = List.of(does(last, one), second) + "\n" + picture(last);
    assertThat(is).isIn(after, turned);
  }

  private String receive() {
    return people
        .as("clerk")
        .post("/api/cases", new Hall(api).newCase(HOTEL))
        .expect(201)
        .json("caseNumber");
  }

  private static String picture(Expected expected) {
    expected.pass(expected.now);
    return String.join("\n", expected.picture());
  }

  private Expected expected(Instant at) {
    var expected = new Expected(hotel, received);
    before.forEach(act -> does(expected, act));
    expected.now = at;
    return expected;
  }

  private int does(Expected expected, Act act) {
    if (act == WITHDRAWAL) return expected.withdraw();
    if (act == TIMERS) {
      expected.pass(expected.now);
      return 0;
    }
    return expected.open().stream()
        .filter(open -> open.place().equals(act.place()))
        .findFirst()
        .map(open -> expected.complete(open, act.outcome(), act.form(), who(open.group)))
        .orElse(409);
  }

  private String who(String group) {
    return people.of(group).get(0);
  }

  private int really(Act act, String number, String instance) {
    return really(act, number, instance, seen.tasksByPlace(instance));
  }

  private int really(Act act, String number, String instance, Map<String, String> tasks) {
    if (act == WITHDRAWAL) {
      var path = "/api/cases/" + number + "/withdraw";
      return people.as("clerk").post(path, Map.of("reason", "不办了")).status();
    }
    if (act == TIMERS) {
      seen.runTimers(instance, clock.instant());
      return 0;
    }
    int part = Integer.parseInt(act.place().replaceAll(".*/|#.*", ""));
    var reviewer = part == 0 ? "clerk" : "reviewer-" + hotel.parts().get(part - 1).department();
    var body = Map.of("outcome", act.outcome(), "form", act.form());
    var answer =
        people.as(reviewer).post("/api/tasks/" + tasks.get(act.place()) + "/complete", body);
    if (answer.status() / 100 == 4) answer.refuses(answer.status());
    return answer.status();
  }
}
