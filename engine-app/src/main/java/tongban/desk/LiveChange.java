package tongban.desk;

import org.jspecify.annotations.Nullable;

/**
 * A line of {@code worklist_change} as open pages are told of it.
 *
 * @param assignee who holds the task, or held it
 * @param taskId null when there are several
 */
record LiveChange(long id, int lane, @Nullable String assignee, @Nullable String taskId) {}
