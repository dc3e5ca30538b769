package tongban.process;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user task has been entered; published in the same transaction.
 *
 * @param procedure reference of the special procedure it is about; null for any other task
 */
public record TaskOpened(
    String taskId,
    String elementId,
    String name,
    String processKey,
    String businessKey,
    @Nullable String part,
    @Nullable String procedure,
    @Nullable String assignee,
    Set<String> groups,
    int priority,
    Instant at) {}
