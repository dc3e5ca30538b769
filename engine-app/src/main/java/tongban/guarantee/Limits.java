package tongban.guarantee;

import org.jspecify.annotations.Nullable;

/**
 * The limits of a reservation, in fen: the pool's cap, and those of the Regulations on Financing
 * Guarantee Companies (融资担保公司监督管理条例) art. 15 and 16. {@code PoolRows.xml} has the same in the
 * statement that keeps them.
 */
record Limits(long cap, long netAssets, int multiple) {
  static final int CLIENT_PERCENT = 10;
  static final int AFFILIATES_PERCENT = 15;

  /** Art. 15. */
  long liability() {
    return netAssets * multiple;
  }

  /** Art. 16. */
  long client() {
    return netAssets * CLIENT_PERCENT / 100;
  }

  /** Art. 16. */
  long affiliates() {
    return netAssets * AFFILIATES_PERCENT / 100;
  }

  /**
   * What the first limit is that would not hold.
   *
   * @param pool with the amount, as {@code client} and {@code group} what they are liable for
   */
  @Nullable Excess excess(Amounts pool, long client, long group) {
    if (pool.used() > cap) return new Excess("guarantee.cap", cap - pool.used());
    if (pool.liability() > liability()) {
      return new Excess("guarantee.liability-limit", liability() - pool.liability());
    }
    if (client > client()) return new Excess("guarantee.client-limit", client() - client);
    if (group > affiliates()) {
      return new Excess("guarantee.affiliates-limit", affiliates() - group);
    }
    return null;
  }

  /**
   * A limit that would not hold.
   *
   * @param code of the refusal
   * @param missing what is missing, negative
   */
  record Excess(String code, long missing) {}
}
