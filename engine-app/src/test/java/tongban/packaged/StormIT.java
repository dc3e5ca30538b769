package tongban.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tongban.Hall;
import tongban.MySqlServer;
import tongban.Together;

/**
 * Forty clerks on two nodes who do whatever comes to mind with the same tasks: {@code
 * tongban.storm.seconds} long, {@code tongban.storm.cases} cases.
 */
class StormIT {
  private static final int CLERKS = 40;
  private static final int WINDOWS = 4;
  private static final int SECONDS = Integer.getInteger("tongban.storm.seconds", 15);
  private static final int CASES = Integer.getInteger("tongban.storm.cases", 80);
  private static final long SEED = Long.getLong("tongban.seed", System.nanoTime());
  private static final String PASSWORD = "of the stormy hall";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path directory;

  @Test
  void noTaskIsLostStuckOrDoneTwice() {
    System.out.println("tongban.seed " + SEED);
    try (var mysql = MySqlServer.durable()) {
      var url = mysql.createDatabase("tongban");
      try (var first = node("first", url);
          var second = node("second", url)) {
        var nodes = List.of(first, second);
        PackagedApplication.startAll(nodes);
        hire(first);
        receive(nodes);
        var clerks = storm(nodes);
        check(clerks, new Tables(url, "root"), first);
      }
    }
  }

  private PackagedApplication node(String name, String url) {
    return PackagedApplication.asJar(directory.resolve(name), PackagedApplication.onMySql(url));
  }

  static String name(int clerk) {
    return "clerk-of-storm-" + clerk;
  }

  private static void hire(PackagedApplication node) {
    for (int i = 0; i < CLERKS; i++) {
      var person =
          Map.of(
              "username",
              name(i),
              "name",
              "窗口" + i,
              "roles",
              List.of("CLERK", "REVIEWER"),
              "department",
              "housing",
              "enabled",
              true,
              "password",
              PASSWORD);
      node.api().as("admin").post("/api/admin/people", person).expect(201);
    }
  }

  private static void receive(List<PackagedApplication> nodes) {
    var request = new Hall(nodes.get(0).api()).newCase(Hall.PRESALE);
    Together.call(
        WINDOWS,
        window -> {
          var api = nodes.get(window % nodes.size()).api().as("clerk");
          for (int i = window; i < CASES; i += WINDOWS) {
            var key = UUID.randomUUID().toString();
            api.header("Idempotency-Key", key).post("/api/cases", request).expect(201);
          }
          return null;
        });
  }

  private static List<StormClerk> storm(List<PackagedApplication> nodes) {
    var names = IntStream.range(0, CLERKS).mapToObj(StormIT::name).toList();
    var clerks = new ArrayList<StormClerk>();
    for (int i = 0; i < CLERKS; i++) {
      var clerk =
          new StormClerk(
              nodes.get(i % nodes.size()).address(), names.get(i), names, new Random(SEED + i));
      clerk.logIn(PASSWORD);
      clerks.add(clerk);
    }
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    Together.call(
        CLERKS,
        i -> {
          while (System.nanoTime() < until) clerks.get(i).acts();
          return null;
        });
    return clerks;
  }

  private static void check(List<StormClerk> clerks, Tables tables, PackagedApplication node) {
    var refused = clerks.stream().flatMap(clerk -> clerk.unclean.stream()).toList();
    assertThat(refused).as("answers that are neither done nor a clean conflict").isEmpty();
    var done = new ArrayList<String>();
    clerks.forEach(clerk -> done.addAll(clerk.completed));
    assertThat(done).as("completions acknowledged").doesNotHaveDuplicates().isNotEmpty();
    assertThat(tables.tasks()).as("open tasks, and the worklist").isEqualTo(tables.worklist());
    assertThat(tables.wrongCounts()).as("counts of the worklist").isEmpty();
    assertThat(tables.completedTasks())
        .as("completed tasks in the timelines")
        .doesNotHaveDuplicates()
        .containsAll(done);
    assertThat(new HashSet<>(tables.openCases())).as("cases").hasSize(CASES);
    assertThat(tables.casesWithoutTask()).as("cases that nobody can go on with").isEmpty();
    var report = node.api().as("admin").post("/api/admin/worklist/rebuild").expect(200);
    assertThat(report.<Integer>read("mended")).as(report.text()).isZero();
    assertThat(report.<Integer>read("counts")).as(report.text()).isZero();
    int acts = clerks.stream().mapToInt(clerk -> clerk.acts).sum();
    int conflicts = clerks.stream().mapToInt(clerk -> clerk.conflicts).sum();
    System.out.printf(
        "%d acts in %d s, %d conflicts, %d completions%n", acts, SECONDS, conflicts, done.size());
  }
}
