package tongban.courier;

import java.util.List;
import java.util.Optional;

/** Shipments of cases. Every call joins the caller's transaction. */
public interface Courier {

  /** Whether the hall has a courier. */
  boolean isAvailable();

  /**
   * Keeps an order and queues it: the courier gets it after the commit, and never twice.
   *
   * @throws tongban.web.Refusal 409 where the hall has no courier
   */
  CourierOrder order(NewOrder order);

  /**
   * @param name receiver (outbound) or sender (inbound), at most 100 characters
   * @param mobile 11 digits
   * @param address at most 300 characters
   */
  record NewOrder(
      String caseNumber,
      Direction direction,
      String name,
      String mobile,
      String address,
      String orderedBy) {}

  /** All orders of a case, oldest first. */
  List<CourierOrder> of(String caseNumber);

  /** What the courier said of the orders of a case, in the order it came in. */
  List<CourierReport> reports(String caseNumber);

  /** The order of this direction made last. */
  Optional<CourierOrder> latest(String caseNumber, Direction direction);

  /**
   * Ends an order as lost. What the courier says of it from now on is kept and changes nothing.
   *
   * @return false where it had ended before
   */
  boolean declareLost(String orderId, String by);
}
