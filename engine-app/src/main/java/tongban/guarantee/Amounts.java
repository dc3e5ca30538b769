package tongban.guarantee;

/**
 * What is reserved, drawn and owed: of the pool, a client or a case, or what an entry adds to it.
 * In fen.
 *
 * @param owed paid to banks and not recovered yet
 */
record Amounts(long reserved, long drawn, long owed) {
  static final Amounts NONE = new Amounts(0, 0, 0);

  Amounts plus(Amounts other) {
    return new Amounts(reserved + other.reserved, drawn + other.drawn, owed + other.owed);
  }

  /** What the law's limits are about; what is reserved counts, since it may be drawn. */
  long liability() {
    return reserved + drawn;
  }

  /** What is not free. */
  long used() {
    return reserved + drawn + owed;
  }

  boolean isNegative() {
    return reserved < 0 || drawn < 0 || owed < 0;
  }

  boolean isNone() {
    return reserved == 0 && drawn == 0 && owed == 0;
  }
}
