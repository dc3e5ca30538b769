package tongban.worktime;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A suspension, in the hall's local time. For limits in days the days in ({@code from}, {@code to}]
 * do not count, for hours the office time in [{@code from}, {@code to}).
 *
 * @param from when the notice was issued
 * @param to when the answer was in; null while it is open
 */
public record Pause(LocalDateTime from, @Nullable LocalDateTime to) {}
