package tongban.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that was given to somebody, while that stands.
 *
 * @param givenBy who gave it, its holder or a supervisor
 * @param heldBy whose it was before; null when it was free
 * @param givenTo who has it now
 */
record Transfer(
    String taskId,
    String givenBy,
    String givenByName,
    @Nullable String heldBy,
    String givenTo,
    String givenToName,
    String reason,
    Instant givenAt) {}
