package tongban.guarantee;

import org.jspecify.annotations.Nullable;

/**
 * The pool of loan guarantees. Every call joins the caller's transaction and makes one entry of the
 * ledger; what is refused rolls the whole transaction back, so that nothing is half done. Amounts
 * are in fen, 1 to {@value #MOST}.
 *
 * <p>A key of 1 to {@value #LONGEST_KEY} characters makes a call the same however often it is made:
 * the same key with the same content answers the first entry, with another content it is refused
 * with 422 {@code guarantee.key-reused}.
 */
public interface GuaranteePool {
  /** A hundred billion yuan. */
  long MOST = 10_000_000_000_000L;

  int LONGEST_KEY = 160;

  /**
   * Keeps an amount for a case: at its approval. A second reservation of a case adds to the first.
   *
   * @throws tongban.web.Refusal 409 {@code guarantee.cap} where the pool has not so much left, and
   *     {@code guarantee.liability-limit} (ten or fifteen times the net assets, Regulations on
   *     Financing Guarantee Companies art. 15), {@code guarantee.client-limit} (one client, 10 % of
   *     the net assets) and {@code guarantee.affiliates-limit} (with its affiliates, 15 %; both
   *     art. 16) where reserved and drawn together would exceed the limit; {@code
   *     guarantee.other-client} where the case is another client's
   */
  Entry reserve(String key, String caseNumber, Client client, long fen);

  /**
   * Disbursement: of what is reserved for the case, this is drawn.
   *
   * @throws tongban.web.Refusal 409 {@code guarantee.not-reserved} where not so much is reserved
   */
  Entry draw(String key, String caseNumber, long fen);

  /**
   * Refusal, expiry, withdrawal: all that is still reserved for the case is free again. Where that
   * is nothing, it is an entry of nothing.
   */
  Entry free(String key, String caseNumber);

  /**
   * The bank has this back from the borrower: it is drawn no longer.
   *
   * @throws tongban.web.Refusal 409 {@code guarantee.not-drawn} where not so much is drawn
   */
  Entry repay(String key, String caseNumber, long fen);

  /**
   * Default: of what is drawn, this is paid to the bank out of the pool (代偿), and owed to it.
   *
   * @throws tongban.web.Refusal 409 {@code guarantee.not-drawn} where not so much is drawn
   */
  Entry compensate(String key, String caseNumber, long fen);

  /**
   * Recovery (追偿): of what was paid for the case, this is back in the pool.
   *
   * @throws tongban.web.Refusal 409 {@code guarantee.not-owed} where not so much is owed
   */
  Entry recover(String key, String caseNumber, long fen);

  /** How a case stands; all zero for one that the pool never heard of. */
  Standing standing(String caseNumber);

  /**
   * For whom the pool guarantees.
   *
   * @param idNumber unified social credit code, 18 characters
   * @param name at most 200 characters
   * @param affiliates key of the group of related enterprises, at most 60 characters; null where
   *     none is known, and then a group named before is still its group
   */
  record Client(String idNumber, String name, @Nullable String affiliates) {}
}
