package tongban.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import tongban.Hall;

/**
 * Lights turn, sessions close and the calendar changes while nodes are killed in the middle of
 * that; then everything is counted.
 */
final class ClockSeries {
  private static final int CASES_A_KILL = 100;
  private static final int SECONDS_A_KILL = 8;
  private static final int ENOUGH = 8;

  /** What a node is killed in; everything goes on all the time, but lights turn first. */
  private enum Work {
    LIGHTS(50),
    NEWS(200),
    SESSIONS(120),
    CALENDAR(400);

    private final int longestMillis;

    Work(int longestMillis) {
      this.longestMillis = longestMillis;
    }
  }

  private final List<PackagedApplication> nodes;
  private final Tables tables;
  private final ClockTables clocks;
  private final Supplier<Instant> time;
  private final Failover client;
  private final Random random;
  private final Counters counters;
  private final Arrangements arrangements;
  private final int turn;
  private final Busy busy = new Busy();

  /**
   * @param time that of the nodes
   */
  ClockSeries(List<PackagedApplication> nodes, Tables tables, Supplier<Instant> time, long seed) {
    this.nodes = nodes;
    this.tables = tables;
    this.clocks = new ClockTables(tables);
    this.time = time;
    this.client = new Failover(nodes);
    this.random = new Random(seed);
    this.turn = random.nextInt(2);
    this.counters = new Counters(client, clocks, time);
    this.arrangements = new Arrangements(client, clocks, new Random(seed));
  }

  void run(int kills) {
    PackagedApplication.startAll(nodes);
    counters.hire();
    counters.everyMinute(kills / 2 + 2);
    var cases = cases(kills * CASES_A_KILL);
    cases.make(time.get().plusSeconds(15), kills * SECONDS_A_KILL);
    var tasks = cases.tasks();
    arrangements.change();
    busy.start(() -> counters.openAndClose(tasks));
    busy.start(arrangements::change);
    for (int i = 0; i < kills; i++) killOne(work(i, kills));
    busy.stop();
    await("the last lights").atMost(600, SECONDS).until(this::noLights);
    nothingDiffers();
    // a session may be ending right now: what counts are those that ended before this
    var end = time.get();
    await("the last sessions")
        .atMost(120, SECONDS)
        .untilAsserted(() -> assertThat(clocks.endedSessions(end)).containsExactly("CLOSED 1 1"));
    nodes.forEach(PackagedApplication::kill);
    eachOnce(end);
  }

  private OpenCases cases(int count) {
    var hall = new Hall(nodes.get(0).api());
    var template = hall.receive(Hall.PRESALE);
    hall.does("clerk", template, "FormalCheck", "accept");
    hall.task("reviewer-housing", template, "Examine");
    return new OpenCases(tables, template, count);
  }

  /** Three kills: lights or news, as the seed has it, and both of the others. */
  private Work work(int i, int kills) {
    var works =
        i < kills / 2 ? List.of(Work.LIGHTS, Work.NEWS) : List.of(Work.CALENDAR, Work.SESSIONS);
    return works.get((i + turn) % 2);
  }

  /** Mostly the one that does this work, in the middle of it. */
  private void killOne(Work asked) {
    var work = asked.compareTo(Work.NEWS) <= 0 && noLights() ? Work.CALENDAR : asked;
    var worker =
        await("a node at " + work)
            .atMost(300, SECONDS)
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(10))
            .until(() -> worker(work), found -> found >= 0);
    await().pollDelay(Duration.ofMillis(random.nextInt(work.longestMillis))).until(() -> true);
    var node = nodes.get(random.nextInt(5) == 0 ? 1 - worker : worker);
    node.kill();
    System.out.printf("%s killed in %s%n", node.instance(), work);
    busy.check();
    node.start();
  }

  /** Which node it is, or -1 while none has much to do. */
  private int worker(Work work) {
    busy.check();
    return switch (work) {
      case LIGHTS -> clocks.dueLights(time.get()) < ENOUGH ? -1 : worker("lights");
      case NEWS -> isTelling() ? worker("lights") : -1;
      case SESSIONS ->
          clocks.closingSessions(time.get()) > 0
              ? worker("attendance")
              : clocks.handBacks() > 0 ? worker("hand-back") : -1;
      case CALENDAR -> clocks.runningChanges() == 0 ? -1 : worker("calendar-moves");
    };
  }

  /** The sweep goes first. */
  private boolean isTelling() {
    return clocks.dueLights(time.get()) == 0 && clocks.untold() >= ENOUGH;
  }

  private int worker(String job) {
    var workers = clocks.workers(job);
    for (int i = 0; i < nodes.size(); i++) {
      if (workers.contains(nodes.get(i).instance())) return i;
    }
    return -1;
  }

  /** All have turned, and were told. */
  private boolean noLights() {
    return clocks.lightsToCome() == 0 && clocks.dueLights(time.get()) == 0 && clocks.untold() == 0;
  }

  private void nothingDiffers() {
    var report =
        client.call(api -> api.as("admin").post("/api/admin/clocks/reconcile")).expect(200);
    assertThat(report.list("differences[*]")).as("differences").isEmpty();
    assertThat(report.json("count")).isEqualTo("0");
    for (var compared : List.of("clocks", "timers", "tasks")) {
      assertThat(Integer.parseInt(report.json(compared))).as(compared).isGreaterThan(CASES_A_KILL);
    }
    var failed = client.call(api -> api.as("admin").get("/api/admin/jobs")).expect(200);
    assertThat(failed.list("content[*]")).as("failed jobs").isEmpty();
  }

  private void eachOnce(Instant end) {
    assertThat(clocks.lights())
        .as("changes of the lights of clocks that began yellow, and green")
        .containsExactly("0 YELLOW: GREEN-YELLOW", "1 RED: YELLOW-RED");
    assertThat(clocks.notOrderedOnce()).as("not one order, one entry, one reminder").isEmpty();
    assertThat(clocks.notAuditedOnce()).as("orders not audited once").isEmpty();
    assertThat(clocks.notRemindedOnce()).as("not one reminder that is read").isEmpty();

    assertThat(clocks.endedSessions(end)).as("sessions").containsExactly("CLOSED 1 1");
    assertThat(clocks.handedBack())
        .as("tasks handed back, and how often")
        .containsExactlyInAnyOrderElementsOf(lines(counters.handedBack));
    assertThat(clocks.drafts())
        .as("drafts")
        .containsExactlyInAnyOrderElementsOf(lines(counters.drafts));
    assertThat(clocks.assigned()).as("tasks that somebody has").isEmpty();

    assertThat(clocks.changes()).as("changes of the calendar").isEqualTo(arrangements.made());
    assertThat(clocks.runningChanges()).as("changes not done").isZero();
    assertThat(clocks.stale()).as("clocks of an older calendar").isZero();
    assertThat(clocks.neverMoved()).as("clocks without a move").isZero();
    assertThat(clocks.movedTwice()).as("moved twice by one change").isEmpty();
    assertThat(clocks.miscounted()).as("changes that say otherwise than the clocks").isEmpty();
    assertThat(clocks.brokenMoves()).as("moves that do not follow one another").isEmpty();
    System.out.printf(
        "%d sessions with %d tasks handed back, %d changes of the calendar with %d moves%n",
        counters.sessions(), counters.handedBack.size(), clocks.changes(), clocks.moves());
  }

  private static List<String> lines(Map<String, ?> map) {
    return map.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
  }
}
