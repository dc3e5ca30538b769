package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A session has opened; published once a session, in the transaction that opens it.
 *
 * @param key the rule's id, or {@code e} and the exception's; unique on its date
 * @param at when it did, however late
 * @param missed its whole time had passed
 */
public record SessionOpened(
    long sessionId, LocalDate date, String key, String name, Instant at, boolean missed) {}
