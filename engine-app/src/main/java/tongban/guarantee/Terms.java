package tongban.guarantee;

import java.time.Instant;

/**
 * The pool's parameters from some entry on, in fen.
 *
 * @param afterSeq the last entry that was made before
 */
record Terms(
    int version,
    long afterSeq,
    long cap,
    long netAssets,
    int multiple,
    String reason,
    String changedBy,
    Instant changedAt) {

  Limits limits() {
    return new Limits(cap, netAssets, multiple);
  }
}
