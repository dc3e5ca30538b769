package tongban.process.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Timers that are due by a calendar that is no longer in force: they wait for their clocks. */
interface StaleTimers {
  StaleTimers NONE =
      new StaleTimers() {
        @Override
        public Map<String, String> among(Collection<String> timers) {
          return Map.of();
        }

        @Override
        public boolean catchUp(Set<String> businessKeys) {
          return true;
        }
      };

  /** Their business keys by their ids. */
  Map<String, String> among(Collection<String> timers);

  /**
   * Sets them by the calendar in force.
   *
   * @return false when some have to wait for others
   */
  boolean catchUp(Set<String> businessKeys);
}
