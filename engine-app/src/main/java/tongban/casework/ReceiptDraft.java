package tongban.casework;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that somebody has begun; nobody else sees it.
 *
 * @param id a UUID; the Idempotency-Key that its case is taken in with
 * @param content as the page keeps it, not validated
 * @param revision counts the saves, from 1
 */
record ReceiptDraft(
    String id,
    String username,
    Map<String, Object> content,
    @Nullable String itemName,
    @Nullable String applicantName,
    int revision,
    Instant startedAt,
    Instant savedAt) {}
