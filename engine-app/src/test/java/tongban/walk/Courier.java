package tongban.walk;

import java.time.Instant;

/** The courier, as far as a walk hears of it. */
interface Courier {

  /** Says it, and once more where it repeats itself. */
  void says(String orderId, String state, Instant at, boolean twice);
}
