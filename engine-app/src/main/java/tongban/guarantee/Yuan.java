package tongban.guarantee;

import java.math.BigDecimal;
import java.util.Locale;

/** Fen as people read them. */
final class Yuan {
  private Yuan() {}

  /** For example {@code 800000.00}. */
  static String plain(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  /** For example {@code 800,000.00}. */
  static String grouped(long fen) {
    return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
  }
}
