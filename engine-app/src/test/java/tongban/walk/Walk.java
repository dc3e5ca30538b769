package tongban.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tongban.Answer;
import tongban.MutableClock;

/** One case on its way by chance; the same seed goes the same way. */
final class Walk {
  private static final int MOST_TO_THE_END = 200;

  private final long seed;
  private final Random random;
  private final People people;
  private final Seen seen;
  private final Courier courier;
  private final MutableClock clock;
  private final Expected expected;
  private final List<String> steps = new ArrayList<>();
  private final String number;
  private final String instance;
  private String lastClosed;

  Walk(long seed, Matter matter, People people, Seen seen, Courier courier, MutableClock clock) {
    this.seed = seed;
    this.random = new Random(seed);
    this.people = people;
    this.seen = seen;
    this.courier = courier;
    this.clock = clock;
    clock.set(
        clock
            .instant()
            .plusMillis(random.nextInt(200 * 24) * 3_600_000L + random.nextInt(3_600_000)));
    expected = new Expected(matter, clock.instant());
    number = receive(matter);
    instance = seen.instance(number);
    step("receives", matter.code());
  }

  private String receive(Matter matter) {
    var applicant =
        Map.of(
            "name",
            "青岛海湾置业有限公司",
            "idType",
            "USCC",
            "idNumber",
            "11511301MB1550442U",
            "mobile",
            "13812345678");
    return people
        .as("clerk")
        .post(
            "/api/cases",
            Map.of(
                "item",
                matter.code(),
                "applicant",
                applicant,
                "materials",
                List.of(),
                "form",
                Map.of()))
        .expect(201)
        .json("caseNumber");
  }

  /** Goes so many steps, then straight to the end. */
  void go(int count) {
    try {
      check();
      for (int i = 0; i < count && !expected.hasEnded(); i++) {
        move();
        check();
      }
      for (int i = 0; i < MOST_TO_THE_END && !expected.hasEnded(); i++) {
        onward();
        check();
      }
      assertThat(expected.hasEnded()).as("can be brought to an end").isTrue();
      look();
      seen.assertNothingIsLeft(instance);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          "Seed %d\n%s\n%s".formatted(seed, String.join("\n", steps), e.getMessage()), e);
    }
  }

  private void check() {
    var is = seen.picture(number, instance);
    var has = expected.picture();
    assertThat(without(is, has)).as("is, and should not be").isEqualTo(without(has, is)).isEmpty();
    seen.assertNoVariableIsLeft(instance);
  }

  private static List<String> without(List<String> lines, List<String> others) {
    var left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  private void step(Object... words) {
    steps.add(
        "%3d %s %s"
            .formatted(
                steps.size(),
                expected.now.atZone(tongban.Tongban.ZONE).toLocalDateTime(),
                String.join(" ", java.util.Arrays.stream(words).map(String::valueOf).toList())));
  }

  private void move() {
    if (expected.awaitsCourier() && random.nextInt(3) == 0) {
      courierSays();
      return;
    }
    int chance = random.nextInt(100);
    if (chance < 58) complete();
    else if (chance < 66) claim();
    else if (chance < 84) pass();
    else if (chance < 85) withdraw();
    else if (chance < 89) courierSays();
    else if (chance < 93) rename();
    else if (chance < 96) meddle();
    else if (chance < 98 || expected.isDecided() && random.nextBoolean()) noticesGoOut();
    else look();
  }

  private Open anyTask() {
    var open = expected.open();
    return open.isEmpty() ? null : open.get(random.nextInt(open.size()));
  }

  private String any(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private String id(Open at) {
    return seen.tasksByPlace(instance).get(at.place());
  }

  private void complete() {
    var at = anyTask();
    if (at != null) complete(at, Choice.random(expected, at, random), any(people.of(at.group)));
  }

  private void onward() {
    var at = anyTask();
    if (at == null) {
      says(expected.shipments.states().size() - 1, "DELIVERED", expected.now);
      return;
    }
    var able =
        people.of(at.group).stream().filter(who -> at.assignee == null || at.assignee.equals(who));
    var after = expected.mayEndAfter(at);
    if (after != null && !expected.now.isAfter(after)) {
      pass(after.plusSeconds(1));
      return;
    }
    if (at.element.equals("Deliver")) noticesGoOut();
    complete(at, Choice.onward(expected, at, random), any(able.toList()));
    if (at.element.equals("FormalCheck")) pass(expected.now.plusSeconds(2));
  }

  private void complete(Open at, Choice choice, String who) {
    step(who, "completes", at.place(), choice.outcome(), choice.form());
    var task = id(at);
    var body = new LinkedHashMap<String, Object>();
    body.put("outcome", choice.outcome());
    body.put("form", choice.form());
    var answer = people.as(who).post("/api/tasks/" + task + "/complete", body);
    boolean taken = at.assignee != null && !at.assignee.equals(who);
    is(taken ? 409 : expected.complete(at, choice.outcome(), choice.form(), who), answer);
    if (answer.status() == 200) lastClosed = task;
  }

  private void is(int status, Answer answer) {
    if (status / 100 == 4) answer.refuses(status);
    else answer.expect(status);
  }

  private void claim() {
    var at = anyTask();
    if (at == null) return;
    var who = any(people.of(at.group));
    boolean release = at.assignee != null && random.nextBoolean();
    step(who, release ? "releases" : "claims", at.place());
    var answer = people.as(who).post("/api/tasks/" + id(at) + (release ? "/release" : "/claim"));
    boolean taken = at.assignee != null && !at.assignee.equals(who);
    is(taken ? 409 : 204, answer);
    if (!taken) at.assignee = release ? null : who;
  }

  private void pass() {
    var dues =
        expected.dues().stream()
            .map(Expected.Due::at)
            .filter(at -> at.isAfter(expected.now.plusSeconds(1)) && at.isBefore(Ticker.NEVER))
            .toList();
    int chance = random.nextInt(10);
    if (chance < 4 && !dues.isEmpty()) {
      var due = dues.get(random.nextInt(dues.size()));
      pass(due.minusMillis(new int[] {1000, 999, 500, 1, 0}[random.nextInt(5)]));
    } else if (chance < 7) pass(expected.now.plusMillis(random.nextInt(8 * 3_600_000)));
    else if (chance < 9) pass(expected.now.plusMillis(random.nextInt(5 * 86_400_000)));
    else pass(expected.now.plus(Duration.ofMinutes(random.nextInt(40 * 24 * 60))));
  }

  private void pass(Instant end) {
    step("time passes to", end.atZone(tongban.Tongban.ZONE).toLocalDateTime());
    seen.pass(instance, end);
    expected.pass(end);
  }

  private void withdraw() {
    step("withdraws");
    var answer =
        people.as("clerk").post("/api/cases/" + number + "/withdraw", Map.of("reason", "不办了"));
    is(expected.withdraw(), answer);
  }

  private void courierSays() {
    if (expected.shipments.states().isEmpty()) return;
    int order =
        random.nextInt(4) == 0
            ? random.nextInt(expected.shipments.states().size())
            : expected.shipments.states().size() - 1;
    var state = any(List.of("ACCEPTED", "IN_TRANSIT", "DELIVERED", "LOST", "RETURNED"));
    says(order, state, expected.now.minusMillis(random.nextInt(2 * 86_400_000)));
  }

  private void says(int order, String state, Instant at) {
    step("courier says of", order, state, at);
    courier.says(seen.orders(number).get(order), state, at, random.nextBoolean());
    expected.courierSays(order, state, at);
  }

  private void noticesGoOut() {
    step("notices go out");
    seen.sendNotices(number);
    expected.noticesGoOut();
  }

  private void rename() {
    step("corrects the name");
    var change = Map.of("name", "更名" + random.nextInt(1000), "reason", "笔误");
    var answer = people.as("clerk").patch("/api/cases/" + number + "/applicant", change);
    is(expected.isBeforeDecision() ? 200 : 409, answer);
  }

  /** What is not to be done. */
  private void meddle() {
    var at = anyTask();
    var body = Map.of("outcome", "no-such-outcome", "form", Map.of());
    if (lastClosed != null && random.nextInt(3) == 0) {
      step("a task again");
      is(409, people.as("clerk").post("/api/tasks/" + lastClosed + "/complete", body));
    } else if (at != null && random.nextBoolean()) {
      step("a stranger at", at.place());
      is(404, people.as("reviewer-tobacco").post("/api/tasks/" + id(at) + "/claim"));
    } else if (at != null && at.assignee == null) {
      step("no such outcome at", at.place());
      is(400, people.as(any(people.of(at.group))).post("/api/tasks/" + id(at) + "/complete", body));
    }
  }

  /** Whatever is looked at is there, and says the same. */
  private void look() {
    step("looks");
    var page = people.as("supervisor").get("/api/cases/" + number).expect(200);
    assertThat(page.json("state")).isEqualTo(expected.state);
    assertThat(page.list("parts[*].state"))
        .isEqualTo(expected.branches.stream().map(b -> b.state).toList());
    assertThat(page.list("certificates")).hasSize(expected.certificates());
    people.as("supervisor").get("/api/cases/" + number + "/model").expect(200);
    people.as("supervisor").get("/api/cases/" + number + "/clocks").expect(200);
    people.as("clerk").get("/api/track/" + page.json("trackingCode")).expect(200);
    lookFrom(any(List.of("tobacco", "health", any(departments()))));
    var at = anyTask();
    if (at == null) return;
    var task = people.as(people.of(at.group).get(0)).get("/api/tasks/" + id(at)).expect(200);
    assertThat(task.list("outcomes[*].value"))
        .isNotEmpty()
        .noneMatch(expected.withheld(at)::contains);
  }

  private List<String> departments() {
    return expected.branches.stream().map(b -> b.part.department()).toList();
  }

  /** A department sees the cases it has a part of, and of the parts its own. */
  private void lookFrom(String department) {
    var answer = people.as("reviewer-" + department).get("/api/cases/" + number);
    is(departments().contains(department) ? 200 : 404, answer);
    if (answer.status() == 404) return;
    var sees = new ArrayList<>(List.of("null"));
    for (var branch : expected.branches) {
      if (branch.part.department().equals(department)) sees.add(number + "/" + branch.number());
    }
    for (var list : List.of("clocks", "timeline", "documents", "certificates")) {
      assertThat(answer.list(list + "[*].part")).as(list).isSubsetOf(sees);
    }
  }
}
