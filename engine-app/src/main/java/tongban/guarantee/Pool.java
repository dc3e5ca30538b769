package tongban.guarantee;

/**
 * The pool as it stands, in fen.
 *
 * @param multiple of the net assets that it may be liable for
 * @param seq of the last entry; 0 before the first
 * @param version of its terms
 */
record Pool(
    long cap,
    long netAssets,
    int multiple,
    long reserved,
    long drawn,
    long owed,
    long seq,
    int version) {

  Amounts amounts() {
    return new Amounts(reserved, drawn, owed);
  }

  Limits limits() {
    return new Limits(cap, netAssets, multiple);
  }
}
