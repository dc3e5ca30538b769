package tongban.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something outside this module that shows the deadlines of clocks, and must show them as they are:
 * compared every night, a page at a time.
 */
public interface ClockFollower {

  /**
   * Compares a page.
   *
   * @param after key of the last row compared; empty at the beginning
   */
  Compared compare(String after, int size);

  /**
   * @param rows how many there were
   * @param last key of the last; null when there was none
   * @param differing keys of those that seem to differ
   */
  record Compared(int rows, @Nullable String last, List<String> differing) {}

  /** One row again, its case locked, so that nothing is on its way. */
  Optional<Difference> again(String key);
}
