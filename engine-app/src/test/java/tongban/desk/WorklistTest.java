package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;
import tongban.packaged.Tables;
import tongban.worktime.WorkTime;

/** Lists and counts of the worklist, of a department that no other test has tasks of. */
@IntegrationTest
class WorklistTest {
  private static final String REVIEWER = "reviewer-tobacco";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired Lanes lanes;
  @Autowired WorkTime workTime;
  @Autowired WorklistLights lights;
  @Autowired WorklistCounts counts;
  @Autowired WorklistChanges changes;
  Hall hall;
  int lane;

  @BeforeEach
  void open() {
    hall = new Hall(api);
    lane = lanes.of(Set.of("reviewers:tobacco"));
  }

  @AfterEach
  void clear() {
    jdbc.update("delete from worklist where lane = ?", lane);
    changes.correct(clock.instant());
  }

  @Test
  void pagesAreSortedByPriorityThenDeadlineThenIdAndTileTheWholeList() {
    for (int i = 0; i < 40; i++) {
      var deadline = i % 5 == 4 ? null : clock.instant().plusSeconds(3600L * (1 + i % 3));
      row("w%02d".formatted(i), deadline, i % 7 == 0 ? 90 : 50, i % 4 == 0 ? REVIEWER : null);
    }
    var expected =
        IntStream.range(0, 40)
            .boxed()
            .sorted(
                (a, b) -> {
                  int byPriority = Boolean.compare(b % 7 == 0, a % 7 == 0);
                  if (byPriority != 0) return byPriority;
                  int byDeadline = Integer.compare(a % 5 == 4 ? 9 : a % 3, b % 5 == 4 ? 9 : b % 3);
                  return byDeadline != 0 ? byDeadline : Integer.compare(a, b);
                })
            .map("w%02d"::formatted)
            .toList();
    for (int size : List.of(1, 3, 7, 40, 200)) {
      assertThat(all("size=" + size)).as("pages of %d", size).isEqualTo(expected);
    }
    assertThat(all("size=7&tab=MINE"))
        .isEqualTo(expected.stream().filter(id -> number(id) % 4 == 0).toList());
    assertThat(all("size=7&tab=GROUP"))
        .isEqualTo(expected.stream().filter(id -> number(id) % 4 != 0).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "flow=one-window, true",
    "flow=green-channel, false",
    "department=tobacco, true",
    "department=health, false",
    "applicant=青岛, true",
    "applicant=海湾, false",
    "applicant=%25, false",
    "q=青岛海, true",
    "q=烟草专卖, true",
    "q=nothing-of-that, false",
    "item=123, false"
  })
  void everyFilterIsOneOfListAndCounts(String filter, boolean found) {
    row("only", clock.instant().plusSeconds(3600), 50, null);
    assertThat(all(filter)).hasSize(found ? 1 : 0);
    assertThat(group(filter)).isEqualTo(found ? "{GREEN=1}" : "{}");
  }

  @Test
  void anApplicantsNumberAndTheEndOfACaseNumberFindTheCase() {
    var received = hall.receive(Hall.PRESALE);
    var tail = received.substring(received.length() - 12);
    assertThat(cases("clerk", "q=" + tail)).contains(received);
    assertThat(cases("clerk", "q=11511301MB1550442U")).contains(received);
    assertThat(cases("clerk", "applicant=11511301MB1550442U&q=" + received)).contains(received);
    assertThat(cases("clerk", "applicant=91110000600037341L")).isEmpty();
  }

  @Test
  void countsFollowEveryStepAtOnceAndStayWhatTheyAreWhenTheyAreFolded() {
    var before = api.as("clerk").get("/api/tasks/counts").expect(200);
    int free = sum(before, "group");
    var received = hall.receive(Hall.PRESALE);
    assertThat(sum(counts("clerk"), "group")).isEqualTo(free + 1);
    var task = hall.task("clerk", received, "FormalCheck");
    api.as("clerk").post("/api/tasks/" + task + "/claim").expect(204);
    assertThat(sum(counts("clerk"), "group")).isEqualTo(free);
    assertThat(sum(counts("clerk"), "mine")).isEqualTo(sum(before, "mine") + 1);
    api.as("clerk").post("/api/tasks/" + task + "/release").expect(204);
    assertThat(sum(counts("clerk"), "group")).isEqualTo(free + 1);
    hall.does("clerk", received, "FormalCheck", "accept");
    assertThat(sum(counts("clerk"), "group")).isEqualTo(free);
    assertThat(jdbc.queryForList(Tables.WRONG_COUNTS)).isEmpty();
    clock.set(clock.instant().plusSeconds(60));
    counts.fold();
    assertThat(sum(counts("clerk"), "group")).isEqualTo(free);
    assertThat(changes.before(clock.instant().minusSeconds(15), 1)).isEmpty();
    assertThat(jdbc.queryForList(Tables.WRONG_COUNTS)).isEmpty();
  }

  @Test
  void lightsTurnByTime() {
    var now = clock.instant();
    row("turns", now.plusSeconds(100), 50, null);
    jdbc.update(
        "update worklist set yellow_at = ? where task_id = 'turns'", position(now.plusSeconds(50)));
    assertThat(group("")).isEqualTo("{GREEN=1}");
    clock.set(now.plusSeconds(50));
    lights.catchUp();
    assertThat(group("")).isEqualTo("{YELLOW=1}");
    assertThat(all("light=YELLOW")).containsExactly("turns");
    clock.set(now.plusSeconds(100));
    lights.catchUp();
    assertThat(group("")).isEqualTo("{YELLOW=1}");
    clock.set(now.plusSeconds(101));
    lights.catchUp();
    assertThat(group("")).isEqualTo("{RED=1}");
    assertThat(all("light=YELLOW")).isEmpty();
    assertThat(all("light=RED")).containsExactly("turns");
    clock.set(now);
  }

  @Test
  void countsAreRightWhenManyTakeAndGiveBackWhileLightsTurnAndCountsAreFolded() {
    var received = new ArrayList<String>();
    for (int i = 0; i < 4; i++) received.add(hall.receive(Hall.PRESALE));
    var tasks = received.stream().map(r -> hall.task("clerk", r, "FormalCheck")).toList();
    var start = clock.instant();
    Together.call(
        6,
        i -> {
          for (int round = 0; round < 12; round++) {
            var task = tasks.get((i + round) % tasks.size());
            if (i == 5) {
              jdbc.update(
                  "update worklist set yellow_at = ?, deadline_at = ? where task_id = ?",
                  position(start.minusSeconds(10)),
                  position(start.plusSeconds(1000)),
                  task);
              lights.catchUp();
              counts.fold();
            } else {
              var act = round % 2 == 0 ? "/claim" : "/release";
              assertThat(api.as("clerk").post("/api/tasks/" + task + act).status()).isEqualTo(204);
            }
          }
          return null;
        });
    assertThat(jdbc.queryForList(Tables.WRONG_COUNTS)).isEmpty();
    received.forEach(r -> hall.does("clerk", r, "FormalCheck", "accept"));
    assertThat(jdbc.queryForList(Tables.WRONG_COUNTS)).isEmpty();
  }

  @Test
  void aLaneIsMadeOnceHoweverManyNeedItAtOnce() {
    var groups = Set.of("heads:tobacco", "supervisors", "of-" + clock.instant());
    var made = Together.call(6, i -> lanes.of(groups));
    assertThat(Set.copyOf(made)).hasSize(1);
    assertThat(lanes.groups(made.get(0))).isEqualTo(groups);
    assertThat(lanes.open(List.of("heads:tobacco"))).contains(made.get(0));
  }

  private void row(String id, Instant deadline, int priority, String assignee) {
    jdbc.update(
        "insert into worklist (task_id, case_number, process_key, element_id, name, item_code,"
            + " item_name, department, department_name, applicant_name, lane, priority, assignee,"
            + " suspended, deadline_at, created_at) values (?, ?, 'one-window', 'Examine', '审查',"
            + " ?, '烟草专卖零售许可证核发(新办)', 'tobacco', '烟草专卖局', '青岛海湾置业有限公司', ?, ?, ?, false, ?,"
            + " ?)",
        id,
        "case of " + id,
        hall.itemCode("烟草专卖零售许可证核发(新办)"),
        lane,
        priority,
        assignee,
        deadline == null ? null : position(deadline),
        utc(clock.instant()));
    changes.correct(clock.instant());
  }

  private List<String> all(String filter) {
    var ids = new ArrayList<String>();
    String after = null;
    do {
      var page =
          api.as(REVIEWER).get("/api/tasks?" + filter + (after == null ? "" : "&after=" + after));
      ids.addAll(page.expect(200).list("content[*].id"));
      after = page.json("next");
    } while (after != null);
    return ids;
  }

  private List<String> cases(String username, String filter) {
    return api.as(username)
        .get("/api/tasks?size=200&" + filter)
        .expect(200)
        .list("content[*].caseNumber");
  }

  private Answer counts(String username) {
    return api.as(username).get("/api/tasks/counts").expect(200);
  }

  private String group(String filter) {
    return String.valueOf(
        (Object) api.as(REVIEWER).get("/api/tasks/counts?" + filter).expect(200).read("group"));
  }

  private static int sum(Answer counts, String whose) {
    java.util.Map<String, Integer> byLight = counts.read(whose);
    return byLight.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private long position(Instant instant) {
    return workTime.current().position(instant);
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
