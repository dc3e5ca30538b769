package tongban.guarantee;

import java.nio.file.Path;
import tongban.Together;

/**
 * The process that is killed: {@code <url> <directory> <callers> <operations> <seed>}; all callers
 * go on where those of the process before were stopped.
 */
final class Storm {
  private Storm() {}

  public static void main(String[] arguments) {
    var directory = Path.of(arguments[1]);
    int callers = Integer.parseInt(arguments[2]);
    int operations = Integer.parseInt(arguments[3]);
    long seed = Long.parseLong(arguments[4]);
    try (var node = PoolNode.start(arguments[0], "root", callers)) {
      var pool = node.getBean(GuaranteePool.class);
      Together.call(
          callers,
          i -> {
            new StormCaller(i, pool, directory, seed).run(operations / callers);
            return true;
          });
    }
  }
}
