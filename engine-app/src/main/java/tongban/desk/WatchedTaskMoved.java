package tongban.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task that is watched ({@link Tasks#watch}) was taken, given back or ended; published in the
 * same transaction.
 *
 * @param assignee null when it is free
 * @param groups whose members may take it
 * @param open false when it has ended, whether or not somebody completed it
 */
public record WatchedTaskMoved(
    String taskId, @Nullable String assignee, Set<String> groups, boolean open) {}
