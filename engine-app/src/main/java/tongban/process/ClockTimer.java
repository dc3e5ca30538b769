package tongban.process;

import java.time.Instant;
import java.util.List;

/**
 * A timer of the engine that follows a clock.
 *
 * @param id of its job
 * @param clock name of the clock, as the model says it
 * @param owners whose clock of that name it may be, in this order; the first that has one counts
 * @param dueAt whole seconds
 */
public record ClockTimer(
    String id, String businessKey, String clock, List<String> owners, Instant dueAt) {}
