package tongban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares every running clock with its recomputation from the ledger by the calendar in force, and
 * with all that follows it: the engine's timers, the worklist. It reports, and repairs nothing: a
 * difference is a defect. Reads set-based, page by page, beside those who work; what seems to
 * differ is looked at again under lock before it is reported.
 */
@Component
class Reconciliation {
  private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
  private static final int PAGE = 500;
  private static final int MOST_TOLD = 200;
  private static final int MOST_LOGGED = 5;

  private final ClockComparison clocks;
  private final TimerComparison timers;
  private final List<ClockFollower> followers;
  private final Reconciliations kept;
  private final Clock time;

  Reconciliation(
      ClockComparison clocks,
      TimerComparison timers,
      List<ClockFollower> followers,
      Reconciliations kept,
      Clock time) {
    this.clocks = clocks;
    this.timers = timers;
    this.followers = followers;
    this.kept = kept;
    this.time = time;
  }

  Reconciled run(String by) {
    var startedAt = time.instant();
    var found = new Found();
    long checked = pages(clocks::compare, clocks::again, found);
    long jobs = pages(timers::compare, timers::again, found);
    long rows = 0;
    for (var follower : followers) rows += pages(follower::compare, again(follower), found);
    var done = found.report(startedAt, time.instant(), by, checked, jobs, rows);
    if (done.count() > 0) {
      LOG.warn(
          "{} differences between clocks and what follows them, first {}",
          done.count(),
          done.differences().stream().limit(MOST_LOGGED).toList());
    }
    return kept.keep(done);
  }

  private static Function<String, List<Difference>> again(ClockFollower follower) {
    return key -> follower.again(key).stream().toList();
  }

  private interface Page {
    ClockFollower.Compared after(String last, int size);
  }

  private static long pages(Page page, Function<String, List<Difference>> again, Found found) {
    long rows = 0;
    var after = Optional.of("");
    while (after.isPresent()) {
      var compared = page.after(after.get(), PAGE);
      rows += compared.rows();
      compared.differing().forEach(key -> found.add(again.apply(key)));
      after = Optional.ofNullable(compared.last());
    }
    return rows;
  }

  private static final class Found {
    private final List<Difference> told = new ArrayList<>();
    private long count;

    void add(List<Difference> differences) {
      count += differences.size();
      differences.stream().limit(MOST_TOLD - told.size()).forEach(told::add);
    }

    Reconciled report(Instant from, Instant to, String by, long clocks, long timers, long tasks) {
      return new Reconciled(0, from, to, by, clocks, timers, tasks, count, List.copyOf(told));
    }
  }
}
