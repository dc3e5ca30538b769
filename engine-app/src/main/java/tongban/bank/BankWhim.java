package tongban.bank;

/** How the simulated bank can fare with an order: by a word in the purpose of the loan. */
enum BankWhim {
  /** Refuses. */
  REFUSES("拒贷"),
  /** Takes the order and does not answer the call. */
  TIMED_OUT("超时"),
  /** Never says what became of it. */
  SILENT("不答"),
  /** Says everything twice. */
  TWICE("重复"),
  /** Disburses after a month and a half. */
  LATE("迟到");

  private final String keyword;

  BankWhim(String keyword) {
    this.keyword = keyword;
  }

  boolean isIn(String purpose) {
    return purpose.contains(keyword);
  }
}
