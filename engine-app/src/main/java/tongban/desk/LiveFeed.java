package tongban.desk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The changes of the worklist by all nodes, each once. Numbers are given before they are committed,
 * so a lower one may still come: what was read lately is read again, and told once.
 */
@Component
class LiveFeed {
  private static final Duration LATE = Duration.ofSeconds(10);
  private static final int MOST = 5000;

  /** So many numbers may be given and not yet committed. */
  private static final int UNDER_WAY = 1000;

  private final WorklistChanges changes;
  private final Deque<Read> reads = new ArrayDeque<>();
  private final Set<Long> seen = new HashSet<>();
  private long floor;
  private long highest;
  private boolean begun;

  /** Up to which number had been read at which moment, of {@link System#nanoTime()}. */
  private record Read(long at, long highest) {}

  LiveFeed(WorklistChanges changes) {
    this.changes = changes;
  }

  /** What has come since the last time. */
  synchronized List<LiveChange> next() {
    if (!begun) begin();
    var fresh = new ArrayList<LiveChange>();
    for (var change : changes.after(floor, MOST)) {
      if (seen.add(change.id())) fresh.add(change);
      highest = Math.max(highest, change.id());
    }
    forgetOld(System.nanoTime());
    return fresh;
  }

  /** Nobody listened: what comes from now on counts. */
  synchronized void begin() {
    reads.clear();
    seen.clear();
    highest = changes.last();
    floor = Math.max(0, highest - UNDER_WAY);
    for (var change : changes.after(floor, UNDER_WAY)) seen.add(change.id());
    begun = true;
  }

  private void forgetOld(long now) {
    reads.addLast(new Read(now, highest));
    while (now - reads.getFirst().at() > LATE.toNanos()) floor = reads.removeFirst().highest();
    seen.removeIf(id -> id <= floor);
  }
}
