package tongban.bench;

import java.time.Instant;
import java.util.List;

/** A hall with a herd of timers that are due at one instant. */
interface HerdSide extends AutoCloseable {

  /** The acts of one case of a clerk. */
  List<Runnable> acts(int number);

  /** Everything of the herd is due then. */
  void due(Instant instant) throws Exception;

  /** Whether no clock's stored light is wrong now. */
  boolean lightsAreRight();

  /** Whether all timers of the herd have. */
  boolean fired();

  /**
   * Tokens of the herd that are where each is to be once; the same as the herd when all is well.
   */
  long arrived();

  /** Sent to the server until now. */
  long statements();

  /** Why timers have failed. */
  List<String> failures();

  @Override
  void close();
}
