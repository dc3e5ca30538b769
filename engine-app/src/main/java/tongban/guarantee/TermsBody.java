package tongban.guarantee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/**
 * The pool's parameters as an administrator writes them.
 *
 * @param cap in whole fen, 1 to 10,000,000,000,000, as {@code netAssets}
 * @param netAssets of the guarantee company, by its audited accounts
 * @param multiple of the net assets that it may be liable for: 1 to 10, and to 15 where it mainly
 *     serves small businesses and farming (Regulations on Financing Guarantee Companies art. 15)
 * @param reason at most 500 characters
 * @param version as last read; when given, the change is refused if somebody was faster
 */
record TermsBody(
    @Nullable BigDecimal cap,
    @Nullable BigDecimal netAssets,
    @Nullable BigDecimal multiple,
    @Nullable String reason,
    @Nullable Integer version) {
  private static final int HIGHEST_MULTIPLE = 15;
  private static final int LONGEST_REASON = 500;

  Limits checked() {
    var errors = new ArrayList<Refusal.Field>();
    var mostFen = Yuan.grouped(GuaranteePool.MOST);
    long fen = whole(cap, GuaranteePool.MOST);
    if (fen == 0) errors.add(Refusal.Field.of("cap", "guarantee.fen", mostFen));
    long assets = whole(netAssets, GuaranteePool.MOST);
    if (assets == 0) errors.add(Refusal.Field.of("netAssets", "guarantee.fen", mostFen));
    long times = whole(multiple, HIGHEST_MULTIPLE);
    if (times == 0) {
      errors.add(Refusal.Field.of("multiple", "guarantee.multiple", HIGHEST_MULTIPLE));
    }
    reason(errors);
    if (!errors.isEmpty()) throw Refusal.fields(errors);
    return new Limits(fen, assets, (int) times);
  }

  /** 0 where it is no whole number from 1 to the most. */
  private static long whole(@Nullable BigDecimal number, long most) {
    if (number == null || number.compareTo(BigDecimal.ONE) < 0) return 0;
    if (number.compareTo(BigDecimal.valueOf(most)) > 0) return 0;
    return number.stripTrailingZeros().scale() > 0 ? 0 : number.longValueExact();
  }

  private void reason(List<Refusal.Field> errors) {
    if (reasonGiven().isEmpty() || reasonGiven().length() > LONGEST_REASON) {
      errors.add(Refusal.Field.of("reason", "guarantee.reason", LONGEST_REASON));
    }
  }

  String reasonGiven() {
    return reason == null ? "" : reason.strip();
  }
}
