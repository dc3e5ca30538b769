package tongban.guarantee;

/** What an entry does with its amount. */
public enum EntryKind {
  /** 预留: kept for a case, out of what is free. */
  RESERVE(1, 0, 0),
  /** 放款: reserved until now, drawn from now on. */
  DRAW(-1, 1, 0),
  /** 释放: reserved no longer. */
  FREE(-1, 0, 0),
  /** 还款: drawn no longer. */
  REPAY(0, -1, 0),
  /** 代偿: drawn no longer, but paid to the bank and owed. */
  COMPENSATE(0, -1, 1),
  /** 追偿: owed no longer. */
  RECOVER(0, 0, -1);

  private final int reserved;
  private final int drawn;
  private final int owed;

  EntryKind(int reserved, int drawn, int owed) {
    this.reserved = reserved;
    this.drawn = drawn;
    this.owed = owed;
  }

  /** What it adds of an amount. */
  Amounts of(long fen) {
    return new Amounts(reserved * fen, drawn * fen, owed * fen);
  }

  /** Code of the refusal where a case has not so much. */
  String lacking() {
    if (reserved < 0) return "guarantee.not-reserved";
    return drawn < 0 ? "guarantee.not-drawn" : "guarantee.not-owed";
  }
}
