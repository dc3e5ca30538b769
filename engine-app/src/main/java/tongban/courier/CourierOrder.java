package tongban.courier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One shipment. Mobile and address are personal data.
 *
 * @param id unguessable; the idempotency key towards the courier
 * @param name receiver of an outbound, sender of an inbound shipment
 * @param trackingNumber null until the courier has taken the order
 * @param endedAt when it reached its final state, as the courier says
 * @param endedBy {@code courier}, or who declared it lost
 */
public record CourierOrder(
    String id,
    String caseNumber,
    Direction direction,
    CourierState state,
    String name,
    String mobile,
    String address,
    @Nullable String trackingNumber,
    String orderedBy,
    Instant orderedAt,
    @Nullable Instant endedAt,
    @Nullable String endedBy) {

  /** Without name, number and address. */
  @Override
  public String toString() {
    return "CourierOrder[" + id + ", " + caseNumber + ", " + direction + ", " + state + "]";
  }
}
