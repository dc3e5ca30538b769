package tongban.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which running clocks have to be projected again: those written by a calendar before this version,
 * and counted from a day of the touched ones on, or anchored nowhere.
 *
 * @param touched the first day that counts otherwise; null where only those are meant that are
 *     anchored nowhere
 */
record Stale(long version, @Nullable LocalDate touched) {}
