package tongban.guarantee;

/**
 * How a case stands in the pool, in fen.
 *
 * @param compensated all that was ever paid to the bank for it
 * @param recovered what of that is back
 */
public record Standing(
    String caseNumber, long reserved, long drawn, long compensated, long recovered) {

  /** Paid to the bank and not recovered yet. */
  public long owed() {
    return compensated - recovered;
  }
}
