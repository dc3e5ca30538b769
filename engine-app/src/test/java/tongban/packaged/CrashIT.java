package tongban.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongban.Hall;
import tongban.MySqlServer;

/** {@code kill -9} in the middle of work, and a restart: what was acknowledged is there. */
class CrashIT {
  private static final int KILLS = Integer.getInteger("tongban.kills", 2);
  private static final int CASES_BEFORE_A_KILL = 20;

  @TempDir Path directory;

  @Test
  void theEmbeddedDatabaseLosesNothingThatWasAcknowledged() {
    var url = "jdbc:h2:file:%s/data/tongban;WRITE_DELAY=0".formatted(directory);
    try (var application =
        new PackagedApplication(directory, Map.of("SPRING_PROFILES_ACTIVE", "demo"))) {
      killInTheMiddleOfWork(application, () -> {}, () -> {}, new EngineTables(url, "tongban"));
    }
  }

  @Test
  void mySqlKilledAtTheSameTimeLosesNothingThatWasAcknowledged() {
    try (var mysql = MySqlServer.durable()) {
      var url = mysql.createDatabase("tongban");
      var environment =
          Map.of(
              "SPRING_PROFILES_ACTIVE",
              "demo,mysql",
              "SPRING_DATASOURCE_URL",
              url,
              "SPRING_DATASOURCE_USERNAME",
              "root");
      try (var application = new PackagedApplication(directory, environment)) {
        killInTheMiddleOfWork(
            application, mysql::kill, mysql::start, new EngineTables(url, "root"));
      }
    }
  }

  private static void killInTheMiddleOfWork(
      PackagedApplication application, Runnable kill, Runnable start, EngineTables tables) {
    application.start();
    var window = new BusyWindow(application.api());
    for (int i = 1; i <= KILLS; i++) {
      int enough = window.received.size() + CASES_BEFORE_A_KILL;
      window.open(3);
      await().atMost(120, SECONDS).until(() -> window.received.size() >= enough);
      application.kill();
      kill.run();
      window.close();
      start.run();
      application.start();
      everyAcknowledgedCaseGoesOn(window, new Hall(application.api()));
      aRepeatedRequestMakesNoSecondCase(window);
    }
    timersAreThereAndRun(application, window, tables);
  }

  private static void everyAcknowledgedCaseGoesOn(BusyWindow window, Hall hall) {
    for (var number : window.received.values()) {
      var found = hall.open(number);
      boolean accepted = found.json("state").equals("ACCEPTED");
      if (!accepted) assertThat(window.accepted).doesNotContain(number);
      if (accepted) hall.task("reviewer-housing", number, "Examine");
      else hall.task("clerk", number, "FormalCheck");
      assertThat(hall.deadline(number, accepted ? "statutory" : "acceptance")).isNotNull();
    }
    window.received.values().stream()
        .filter(number -> hall.state(number).equals("RECEIVED"))
        .findFirst()
        .ifPresent(window::accept);
  }

  private static void aRepeatedRequestMakesNoSecondCase(BusyWindow window) {
    for (var key : Set.copyOf(window.asked)) {
      var before = window.received.get(key);
      var number = window.receive(key);
      if (before != null) assertThat(number).isEqualTo(before);
      window.received.put(key, number);
    }
    assertThat(new HashSet<>(window.received.values())).hasSize(window.asked.size());
  }

  private static void timersAreThereAndRun(
      PackagedApplication application, BusyWindow window, EngineTables tables) {
    var hall = new Hall(application.api());
    var waiting = window.receive("the last one");
    window.received.put("the last one", waiting);
    application.kill();
    assertThat(tables.casesWithTimer()).containsAll(window.received.values());
    assertThat(tables.cases()).hasSize(window.received.size());
    tables.makeTimerDue(waiting);
    application.start();
    await().atMost(60, SECONDS).until(() -> hall.state(waiting).equals("ACCEPTED"));
  }
}
