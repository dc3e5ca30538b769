package tongban.packaged;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tongban.MySqlServer;

/** One node, on either database: six kills in ten. */
class CrashIT extends Crashes {

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
}
