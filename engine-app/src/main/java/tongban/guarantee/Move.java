package tongban.guarantee;

import org.jspecify.annotations.Nullable;

/** What an entry asks of the pool's row, and the number that it gets there. */
final class Move {
  private final Amounts by;
  private final @Nullable String idNumber;

  /** Set by the database's driver. */
  private long seq;

  /**
   * @param idNumber of the client
   */
  Move(Amounts by, @Nullable String idNumber) {
    this.by = by;
    this.idNumber = idNumber;
  }

  Amounts by() {
    return by;
  }

  @Nullable String idNumber() {
    return idNumber;
  }

  long seq() {
    return seq;
  }
}
