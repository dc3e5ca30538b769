package tongban.deadline;

/**
 * Clocks of this business key have started, moved or stopped; published in the same transaction.
 */
public record ClocksMoved(String businessKey) {}
