package tongban.deadline;

import java.util.Set;

/**
 * Clocks have moved; published in the transaction that moves them, ledger and projection written.
 *
 * @param businessKeys whose clocks; one for what is done to a case, many for a new calendar
 */
public record ClocksMoved(Set<String> businessKeys) {
  public ClocksMoved {
    businessKeys = Set.copyOf(businessKeys);
  }
}
