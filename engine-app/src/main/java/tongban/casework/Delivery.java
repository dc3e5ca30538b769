package tongban.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the result reached the applicant (送达, art. 44).
 *
 * @param method {@code window}, {@code electronic} or {@code courier}
 * @param deliveredAt when it reached them
 */
record Delivery(
    String caseNumber,
    String method,
    String receiverName,
    @Nullable String receiverIdNumber,
    Instant deliveredAt,
    String deliveredBy) {}
