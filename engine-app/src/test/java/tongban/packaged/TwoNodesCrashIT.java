package tongban.packaged;

import java.util.List;
import org.junit.jupiter.api.Test;
import tongban.MySqlServer;

/** Two nodes, of which one goes on alone while the other is dead: four kills in ten. */
class TwoNodesCrashIT extends Crashes {

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
}
