package tongban.process;

import java.time.Instant;

/** What leaves the system: executed after commit, retried, and shown to the admin when it fails. */
public interface Outbox {

  /**
   * Queues a piece of work in the caller's transaction.
   *
   * @param handler {@link OutboxHandler#name()}
   * @param key what the handler needs to find its facts, at most 200 characters; also its
   *     idempotency key
   */
  void send(String handler, String key);

  /** The same, not before {@code due}. */
  void send(String handler, String key, Instant due);
}
