package tongban.courier;

/** The way to the courier: the provider of a hall is called through it. */
public interface CourierGateway {

  /**
   * Hands an order over.
   *
   * @return the tracking number
   * @throws Unanswered where the courier did not say that it took the order; it may have taken it
   *     all the same, and the order is sent again under the same id
   */
  String order(Request request);

  /**
   * @param orderId idempotency key: an order sent again under it is the same order and gets the
   *     first tracking number
   * @param direction {@code OUTBOUND}: to this person; {@code INBOUND}: fetched from them
   */
  record Request(String orderId, Direction direction, String name, String mobile, String address) {}

  /** Whether the courier took an order is not known. */
  final class Unanswered extends RuntimeException {
    public Unanswered(String reason) {
      super(reason);
    }
  }
}
