package tongban.courier;

/**
 * The courier said something of an order; published in the same transaction.
 *
 * @param order as it is now
 * @param report applied, or a final answer that came too late and contradicts the order's end
 */
public record CourierOrderChanged(CourierOrder order, CourierReport report) {}
