package tongban.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a running clock ends, as it is sorted and lit by.
 *
 * @param owner a case number or a part of a case
 * @param deadlineAt null while suspended without one
 */
public record RunningDeadline(
    String businessKey,
    String owner,
    boolean suspended,
    @Nullable Instant deadlineAt,
    @Nullable Instant yellowAt) {}
