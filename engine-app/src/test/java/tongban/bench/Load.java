package tongban.bench;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time that was spent until now, which says what a side costs also where other work keeps
 * the machine busy.
 *
 * @param here in this JVM
 * @param server in MySQL, its child
 */
record Load(Duration here, Duration server) {

  static Load now() {
    var self = ProcessHandle.current();
    return new Load(
        spent(Stream.of(self)),
        spent(self.descendants().filter(child -> command(child).endsWith("mysqld"))));
  }

  private static Duration spent(Stream<ProcessHandle> processes) {
    return processes
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static String command(ProcessHandle process) {
    return process.info().command().orElse("");
  }

  Load since(Load before) {
    return new Load(here.minus(before.here), server.minus(before.server));
  }

  @Override
  public String toString() {
    return "processor %.1f s here, %.1f s in MySQL"
        .formatted(here.toMillis() / 1e3, server.toMillis() / 1e3);
  }
}
