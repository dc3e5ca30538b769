package tongban.scenario;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/** What is behind an exception. */
final class Causes {
  private Causes() {}

  /** The refusal behind it; null where there is none. */
  static @Nullable Refusal refusal(Throwable thrown) {
    return all(thrown)
        .filter(Refusal.class::isInstance)
        .map(Refusal.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** What was thrown first, in a line. */
  static String root(Throwable thrown) {
    var root = all(thrown).reduce(thrown, (before, after) -> after);
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }

  private static Stream<Throwable> all(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause);
  }
}
