package tongban.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tongban.Answer;
import tongban.Api;

/** A client of several nodes: when one gives no answer it asks the next, until one does. */
final class Failover {
  private final List<Api> nodes;
  private final AtomicInteger preferred = new AtomicInteger();

  Failover(List<PackagedApplication> nodes) {
    this.nodes = nodes.stream().map(PackagedApplication::api).toList();
  }

  /** The first answer. The same request may reach several nodes: it must bear being repeated. */
  Answer call(Function<Api, Answer> request) {
    return await("an answer")
        .atMost(600, SECONDS)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> ask(request), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<Answer> ask(Function<Api, Answer> request) {
    int first = preferred.getAndIncrement();
    for (int i = 0; i < nodes.size(); i++) {
      try {
        return Optional.of(request.apply(nodes.get(Math.floorMod(first + i, nodes.size()))));
      } catch (UncheckedIOException gone) {
        // it was killed, or has not started yet
      }
    }
    return Optional.empty();
  }
}
