package tongban.worktime;

/** Counting units on an axis, leaving out gaps; the cost depends on the number of gaps only. */
final class Count {
  /** The end lies after the last known day. */
  static final int BEYOND = Integer.MAX_VALUE - 1;

  /** The end is not reached before a gap that has no end. */
  static final int STILL = Integer.MAX_VALUE;

  private Count() {}

  /**
   * The earliest position by which so many units have been counted from {@code begin} on, or {@link
   * #BEYOND}, or {@link #STILL}. A gap at or after that position does not matter.
   */
  static int end(Axis axis, int begin, int units, Gaps gaps) {
    int target = axis.before(begin) + units;
    int end = axis.reach(target);
    for (int i = 0; i < gaps.size() && gaps.from(i) < end; i++) {
      int to = gaps.to(i);
      if (to == Gaps.OPEN) return STILL;
      if (to <= begin) continue;
      target += axis.before(to) - axis.before(Math.max(gaps.from(i), begin));
      end = axis.reach(target);
    }
    return end;
  }

  /** How many units count in [from, to). */
  static int between(Axis axis, int from, int to, Gaps gaps) {
    int units = axis.before(to) - axis.before(from);
    for (int i = 0; i < gaps.size() && gaps.from(i) < to; i++) {
      int start = Math.max(gaps.from(i), from);
      int end = Math.min(gaps.to(i), to);
      if (start < end) units -= axis.before(end) - axis.before(start);
    }
    return units;
  }
}
