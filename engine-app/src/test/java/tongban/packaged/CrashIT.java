package tongban.packaged;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tongban.MySqlServer;

/**
 * {@code kill -9} in the middle of work, again and again: what was acknowledged is there, once.
 * {@code tongban.kills} is how often in all; {@code tongban.seed} repeats a series.
 */
class CrashIT {
  private static final int KILLS = Integer.getInteger("tongban.kills", 20);
  private static final long SEED = Long.getLong("tongban.seed", System.nanoTime());

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path directory;

  private final CourierStub courier = new CourierStub();

  @AfterEach
  void end() {
    courier.close();
  }

  @Test
  void theEmbeddedDatabaseLosesNothing() {
    var url = "jdbc:h2:file:%s/data/tongban;WRITE_DELAY=0;LOCK_TIMEOUT=10000".formatted(directory);
    try (var node =
        node("node", Map.of("SPRING_PROFILES_ACTIVE", "demo", "SPRING_DATASOURCE_URL", url))) {
      series(List.of(node), () -> {}, new Tables(url, "tongban")).run(KILLS * 3 / 10, directory);
    }
  }

  @Test
  void mySqlKilledAtTheSameTimeLosesNothing() {
    try (var mysql = MySqlServer.durable()) {
      var url = mysql.createDatabase("tongban");
      Runnable dies =
          () -> {
            mysql.kill();
            mysql.start();
          };
      try (var node = node("node", PackagedApplication.onMySql(url))) {
        series(List.of(node), dies, new Tables(url, "root")).run(KILLS * 3 / 10, directory);
      }
    }
  }

  @Test
  void twoNodesOnOneMySqlLoseNothing() {
    try (var mysql = MySqlServer.durable()) {
      var url = mysql.createDatabase("tongban");
      try (var first = node("first", PackagedApplication.onMySql(url));
          var second = node("second", PackagedApplication.onMySql(url))) {
        series(List.of(first, second), () -> {}, new Tables(url, "root"))
            .run(KILLS - KILLS * 3 / 10 * 2, directory);
      }
    }
  }

  private Series series(List<PackagedApplication> nodes, Runnable dies, Tables tables) {
    System.out.println("tongban.seed " + SEED);
    return new Series(nodes, dies, tables, courier, SEED);
  }

  private PackagedApplication node(String name, Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.putAll(courier.environment());
    // What a dead node had begun is begun anew after this long.
    all.put("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "5000");
    return new PackagedApplication(directory.resolve(name), all);
  }
}
