package tongban.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the result reached the applicant (送达, art. 44).
 *
 * @param method {@code window} or {@code electronic}
 */
record Delivery(
    String caseNumber,
    String method,
    String receiverName,
    @Nullable String receiverIdNumber,
    Instant deliveredAt,
    String deliveredBy) {}
