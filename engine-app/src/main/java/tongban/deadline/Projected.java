package tongban.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the ledger and the calendar make of a clock; kept for sorting and sweeping. */
record Projected(
    int extension,
    boolean suspended,
    @Nullable Instant deadlineAt,
    @Nullable Instant yellowAt,
    boolean provisional) {}
