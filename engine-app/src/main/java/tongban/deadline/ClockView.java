package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;

/**
 * A clock as it stands now.
 *
 * @param state {@code RUNNING}, {@code SUSPENDED} or {@code STOPPED}
 * @param light {@code GREEN}, {@code YELLOW}, {@code RED} or {@code GREY}; of a stopped clock
 *     {@code GREEN} or {@code RED} by whether it was on time
 * @param date the deadline date; null while suspended without one
 * @param deadline the deadline instant, closing time of {@code date}
 * @param yellowAt from when on it is yellow; null while it has no deadline
 * @param remaining counted units left, negative when past; days for months, minutes for hours
 * @param provisional the deadline lies after the last published year
 * @param onTime of a stopped clock; null while it runs
 */
public record ClockView(
    long id,
    String businessKey,
    String owner,
    String name,
    Limit limit,
    int extension,
    Instant start,
    String state,
    String light,
    @Nullable LocalDate date,
    @Nullable Instant deadline,
    @Nullable Instant yellowAt,
    @Nullable Integer remaining,
    boolean provisional,
    @Nullable Instant stoppedAt,
    @Nullable Boolean onTime,
    String source) {}
