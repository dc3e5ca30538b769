package tongban.guarantee;

import org.jspecify.annotations.Nullable;

/**
 * A client with all its cases together, in fen.
 *
 * @param affiliates key of its group; null where none is known
 * @param used all three together
 */
record Debtor(
    String idNumber,
    String name,
    @Nullable String affiliates,
    long reserved,
    long drawn,
    long owed,
    long used) {

  Amounts amounts() {
    return new Amounts(reserved, drawn, owed);
  }
}
