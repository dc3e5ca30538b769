package tongban.bank;

import java.util.List;
import java.util.Optional;

/** Loans that the bank is asked for. Every call joins the caller's transaction. */
public interface BankOrders {

  /**
   * Keeps an order and queues it: the bank gets it after the commit, and never twice.
   *
   * @throws tongban.web.Refusal 409 where no bank is connected
   */
  BankOrder place(NewOrder order);

  /**
   * @param contract number of the guarantee contract
   * @param fen the loan, {@code months} its term
   */
  record NewOrder(
      String caseNumber,
      String contract,
      String borrower,
      String idNumber,
      long fen,
      int months,
      String purpose,
      String orderedBy) {}

  /** The order of a case made last. */
  Optional<BankOrder> latest(String caseNumber);

  /** What the bank said of the orders of a case, in the order it came in. */
  List<BankAnswer> answers(String caseNumber);

  /**
   * Ends an order that the bank has confirmed not to carry out. What it says of it from now on is
   * kept and changes nothing.
   *
   * @return false where it had ended before
   */
  boolean cancel(String orderId, String reason);
}
