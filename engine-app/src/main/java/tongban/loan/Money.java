package tongban.loan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/** Amounts: kept in fen, typed and printed in yuan. */
final class Money {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Money() {}

  /**
   * Fen of what a form says in yuan, with two decimals at most.
   *
   * @param field named where it is none
   */
  static long fen(@Nullable Object yuan, String field) {
    if (!(yuan instanceof Number number)) throw Refusal.field(field, "loan.amount");
    try {
      long fen = new BigDecimal(number.toString()).multiply(HUNDRED).longValueExact();
      if (fen > 0) return fen;
    } catch (ArithmeticException | NumberFormatException fractions) {
      // told below
    }
    throw Refusal.field(field, "loan.amount");
  }

  /** For example {@code 800,000.00 元}. */
  static String text(long fen) {
    var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(BigDecimal.valueOf(fen, 2)) + " 元";
  }

  /** As a form is filled with it. */
  static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }
}
