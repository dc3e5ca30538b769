package tongban.bank;

/** Where a loan stands with the bank. */
public enum BankOrderState {
  /** 已提交. */
  ORDERED,
  /** 审核通过: to be disbursed. */
  APPROVED,
  /** 已放款. */
  DISBURSED,
  /** 银行拒绝. */
  REFUSED,
  /** 已撤销: by the guarantee company, before the bank's last word. */
  CANCELLED;

  boolean isFinal() {
    return this == DISBURSED || this == REFUSED || this == CANCELLED;
  }

  /** Whether a word of the bank moves an order that stands here. */
  boolean leadsTo(BankOrderState said) {
    return switch (said) {
      case APPROVED -> this == ORDERED;
      case DISBURSED, REFUSED -> !isFinal();
      case ORDERED, CANCELLED -> false;
    };
  }
}
