package tongban.bank;

/** The way to the bank: the bank that lends is called through it. */
public interface Bank {

  /**
   * Asks the bank to review a loan and to disburse it. What becomes of it the bank says later, to
   * {@link BankInbox}.
   *
   * @throws Unanswered where the bank did not say that it took the order; it may have taken it all
   *     the same, and the order is sent again under the same id
   */
  void order(Request request);

  /**
   * @param orderId idempotency key: an order sent again under it is the same order
   * @param contract number of the guarantee contract
   * @param fen the loan
   * @param months its term
   */
  record Request(
      String orderId,
      String contract,
      String borrower,
      String idNumber,
      long fen,
      int months,
      String purpose) {}

  /** Whether the bank took an order is not known. */
  final class Unanswered extends RuntimeException {
    public Unanswered(String reason) {
      super(reason);
    }
  }
}
