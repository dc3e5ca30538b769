package tongban.process;

/** The engine's timers, as projections of clocks. */
public interface Timers {

  /**
   * Evaluates the due dates of all timers of this business key again that come from a clock. Call
   * it when the ledger is written and the engine's own step is flushed, in the same transaction.
   */
  void reproject(String businessKey);
}
