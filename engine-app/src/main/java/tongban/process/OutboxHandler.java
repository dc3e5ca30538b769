package tongban.process;

import java.util.Optional;

/** Does one kind of outgoing work. May be called again for the same key after a crash. */
public interface OutboxHandler {

  String name();

  /** The case the work belongs to, so that an admin finds it; empty when it belongs to none. */
  default Optional<String> caseNumber(String key) {
    return Optional.empty();
  }

  /** Runs in a transaction of its own; an exception means: try again later. */
  void handle(String key);
}
