package tongban.packaged;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tongban.MySqlServer;

/**
 * {@code kill -9} of one of two nodes on one MySQL in the middle of a light sweep, of the closing
 * of sessions and of a change of the calendar: each event is there, once. {@code tongban.kills} and
 * {@code tongban.seed} as in {@link CrashIT}, of whose kills it takes three in ten.
 *
 * <p>A kill seldom falls between two commits that follow at once. What has to be one transaction is
 * shown by the {@link tongban.CrashTest}s; here is shown that two nodes and what runs them, killed
 * at any instant, go on and end.
 */
class ClockCrashIT {
  private static final int KILLS = Integer.getInteger("tongban.kills", 20) * 3 / 20;
  private static final long SEED = Long.getLong("tongban.seed", System.nanoTime());

  /** A Tuesday, with hours of office time before it and after. */
  private static final Instant AFTERNOON = Instant.parse("2026-03-24T06:30:00Z");

  /** Small batches, so that a kill falls between two; and the dead are missed soon. */
  private static final String SETTINGS =
      """
      {"tongban.lights.batch": 1, "tongban.lights.told-at-once": 5, "tongban.calendar.batch": 10,
       "tongban.calendar.timers": 10,
       "spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval": "1000"}
      """;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path directory;

  private final Duration ahead =
      Duration.ofMinutes(Duration.between(Instant.now(), AFTERNOON).toMinutes());

  @Test
  void everyEventIsThereOnce() {
    System.out.println("tongban.seed " + SEED);
    try (var mysql = MySqlServer.durable()) {
      var url = mysql.createDatabase("tongban");
      var classes = ShiftedTime.in(directory.resolve("classes"));
      try (var first = node("first", classes, url);
          var second = node("second", classes, url)) {
        var nodes = List.of(first, second);
        new ClockSeries(nodes, new Tables(url, "root"), this::now, SEED).run(KILLS);
      }
    }
  }

  private Instant now() {
    return Instant.now().plus(ahead);
  }

  private PackagedApplication node(String name, Path classes, String url) {
    Map<String, String> all = new HashMap<>(PackagedApplication.onMySql(url));
    all.putAll(ShiftedTime.environment(ahead));
    all.put("SPRING_APPLICATION_JSON", SETTINGS);
    all.put("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "5000");
    return PackagedApplication.beside(classes, directory.resolve(name), all);
  }
}
