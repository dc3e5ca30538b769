package tongban.deadline;

/**
 * What is not as the ledger and the calendar in force have it.
 *
 * @param owner of the clock
 * @param name of the clock, or of what follows it
 * @param expected as recomputed
 * @param found as stored
 */
public record Difference(
    String caseNumber, String owner, String name, String expected, String found, Kind kind) {

  public enum Kind {
    /** The stored projection of a clock. */
    CLOCK,
    /** A timer of the engine. */
    TIMER,
    /** A row of the worklist. */
    TASK
  }
}
