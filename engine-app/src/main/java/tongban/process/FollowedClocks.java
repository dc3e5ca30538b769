package tongban.process;

import java.util.Collection;
import java.util.Set;

/** The clocks that timers follow, as those see them who fire timers that are due. */
public interface FollowedClocks {

  /** Whether any clock still stands by an earlier calendar; a few reads. */
  boolean areBehind();

  /** Those of these business keys that have such clocks. */
  Set<String> behind(Collection<String> businessKeys);

  /**
   * Brings the clocks of these business keys, and their timers, to the calendar in force, in a
   * transaction of its own.
   *
   * @return whether all are there; false when some are in the hands of others just now
   */
  boolean catchUp(Set<String> businessKeys);
}
