package tongban.worktime;

import java.util.Arrays;
import java.util.List;

/** What does not count: disjoint stretches [from, to) of positions, in order. */
final class Gaps {
  static final int OPEN = Integer.MAX_VALUE;
  private static final Gaps NONE = new Gaps(new long[0], 0);

  private final long[] stretches;
  private final int size;

  private Gaps(long[] stretches, int size) {
    this.stretches = stretches;
    this.size = size;
  }

  /** Days in (S, R] for suspensions since the day {@code start}. */
  static Gaps ofDays(List<Pause> pauses, int start) {
    if (pauses.isEmpty()) return NONE;
    var stretches = new long[pauses.size()];
    for (int i = 0; i < stretches.length; i++) {
      var pause = pauses.get(i);
      var end = pause.to();
      int from = Math.max(Days.day(pause.from().toLocalDate()), start) + 1;
      stretches[i] =
          stretch(from, end == null ? OPEN : Math.min(Days.day(end.toLocalDate()) + 1, Days.COUNT));
    }
    return union(stretches);
  }

  /** Minutes in [S, R) for suspensions since the minute {@code start}. */
  static Gaps ofMinutes(List<Pause> pauses, int start) {
    if (pauses.isEmpty()) return NONE;
    var stretches = new long[pauses.size()];
    for (int i = 0; i < stretches.length; i++) {
      var pause = pauses.get(i);
      var end = pause.to();
      int from = Math.max(Days.minute(pause.from()), start);
      stretches[i] = stretch(from, end == null ? OPEN : Days.minute(end));
    }
    return union(stretches);
  }

  private static long stretch(int from, int to) {
    return (long) from << 32 | to;
  }

  private static Gaps union(long[] stretches) {
    Arrays.sort(stretches);
    int size = 0;
    for (long stretch : stretches) {
      int from = (int) (stretch >>> 32);
      int to = (int) stretch;
      if (from >= to) continue;
      if (size > 0 && from <= (int) stretches[size - 1]) {
        int last = (int) stretches[size - 1];
        stretches[size - 1] = stretch((int) (stretches[size - 1] >>> 32), Math.max(last, to));
      } else {
        stretches[size++] = stretch(from, to);
      }
    }
    return new Gaps(stretches, size);
  }

  int size() {
    return size;
  }

  int from(int index) {
    return (int) (stretches[index] >>> 32);
  }

  /** {@link #OPEN} when it has no end. */
  int to(int index) {
    return (int) stretches[index];
  }
}
