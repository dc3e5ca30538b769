package tongban.deadline;

import java.util.Collection;
import java.util.Set;

/**
 * Everybody who acts on a case locks it before its clocks. Implemented by who knows business keys,
 * for those who move many clocks at once.
 */
public interface KeyLocks {

  /**
   * Locks what these business keys name until the end of the transaction, without waiting for
   * anybody.
   *
   * @return those that somebody else holds; keys it does not know are not among them
   */
  Set<String> lockUnlessBusy(Collection<String> businessKeys);
}
