package tongban.guarantee;

/** Where the money of a case is. */
enum Stage {
  /** Approved, not paid out yet. */
  RESERVED,
  /** With the borrower. */
  DRAWN,
  /** Paid to the bank, not recovered yet. */
  OWED
}
