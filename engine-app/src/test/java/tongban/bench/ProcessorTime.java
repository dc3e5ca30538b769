package tongban.bench;

import java.time.Duration;

/** What two processes have used of the processor: this one, and the servers it has started. */
record ProcessorTime(Duration own, Duration servers) {

  static ProcessorTime now() {
    var current = ProcessHandle.current();
    return new ProcessorTime(
        of(current),
        current.descendants().map(ProcessorTime::of).reduce(Duration.ZERO, Duration::plus));
  }

  ProcessorTime since(ProcessorTime before) {
    return new ProcessorTime(own.minus(before.own), servers.minus(before.servers));
  }

  private static Duration of(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public String toString() {
    return "processor: %.1f s in Java, %.1f s in MySQL"
        .formatted(own.toMillis() / 1e3, servers.toMillis() / 1e3);
  }
}
