package tongban.loan;

/** How many of a number are enough. */
enum Share {
  /** 过半数: more than half. */
  MORE_THAN_HALF,
  /** 三分之二以上: two thirds or more (以上 includes the number, Civil Code art. 1259). */
  TWO_THIRDS,
  /** 全体. */
  ALL;

  boolean isReached(int part, int whole) {
    if (whole == 0) return false;
    return switch (this) {
      case MORE_THAN_HALF -> 2 * part > whole;
      case TWO_THIRDS -> 3 * part >= 2 * whole;
      case ALL -> part == whole;
    };
  }
}
