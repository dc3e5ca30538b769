package tongban.process;

import org.jspecify.annotations.Nullable;

/** A task has another assignee, or none; published in the same transaction. */
public record TaskAssigned(String taskId, String businessKey, @Nullable String assignee) {}
