package tongban.bank;

/** Takes in what the bank says, each answer once, in the caller's transaction. */
public interface BankInbox {

  /**
   * Keeps an answer. What comes again, out of order or after the order's end is acknowledged and
   * moves nothing; a last word that contradicts the order's end is told all the same.
   *
   * @throws tongban.web.Refusal 404 where there is no such order
   */
  void receive(BankAnswer answer);
}
