package tongban.courier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the courier said of an order.
 *
 * @param eventId the courier's own, unique: what comes again under it is the same event
 * @param at when it happened, by the courier's clock
 * @param applied false where it came out of order, or after the end
 */
public record CourierReport(
    String eventId,
    String orderId,
    CourierState state,
    @Nullable String trackingNumber,
    Instant at,
    @Nullable String note,
    boolean applied) {

  CourierReport applied(boolean applied) {
    return new CourierReport(eventId, orderId, state, trackingNumber, at, note, applied);
  }
}
