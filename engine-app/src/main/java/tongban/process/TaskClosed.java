package tongban.process;

/**
 * A task is no longer open; published in the same transaction.
 *
 * @param completed false when the flow left it another way: a timer, a withdrawal
 */
public record TaskClosed(String taskId, String businessKey, boolean completed) {}
