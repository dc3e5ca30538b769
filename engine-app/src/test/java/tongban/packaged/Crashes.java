package tongban.packaged;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of work, again and again: what was acknowledged is there, once.
 * {@code tongban.kills} is how often in all; {@code tongban.seed} repeats a series.
 */
abstract class Crashes {
  static final int KILLS = Integer.getInteger("tongban.kills", 20);
  private static final long SEED = Long.getLong("tongban.seed", System.nanoTime());

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path directory;

  private final CourierStub courier = new CourierStub();

  @AfterEach
  void end() {
    courier.close();
  }

  Series series(List<PackagedApplication> nodes, Runnable dies, Tables tables) {
    System.out.println("tongban.seed " + SEED);
    return new Series(nodes, dies, tables, courier, SEED);
  }

  PackagedApplication node(String name, Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.putAll(courier.environment());
    // What a dead node had begun is begun anew after this long.
    all.put("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "5000");
    return new PackagedApplication(directory.resolve(name), all);
  }
}
