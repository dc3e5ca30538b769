package tongban.deadline;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.deadline.CalendarChangeMapper.Touched;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Slice;
import tongban.worktime.CalendarChanges;
import tongban.worktime.CalendarChanges.Proposal;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.WorkTime;

/**
 * Which running clocks a table of days would move. Those that keep their places among the working
 * days are counted by these; the others are computed, batch by batch, unless their deadline lies
 * before the first day that would change. On the pages those that an older calendar has projected
 * come first, and among them those without a deadline.
 */
@Component
class CalendarPreview {
  private static final int BATCH = 1000;
  private static final int CURSOR = 6;
  private static final Comparator<ClockMove> ORDER =
      Comparator.comparing((ClockMove move) -> move.clock().calendarVersion())
          .thenComparing(
              (ClockMove move) -> move.clock().deadlineAt(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(move -> move.clock().id());

  /** Before all days: none is kept that was counted from an earlier one. */
  private static final LocalDate NONE_KEPT = LocalDate.EPOCH;

  private final CalendarChanges calendar;
  private final CalendarChangeMapper changes;
  private final CalendarBatch batch;
  private final StaleClocks stale;
  private final ClockMapper mapper;
  private final Reckoning reckoning;
  private final Clock time;

  CalendarPreview(
      CalendarChanges calendar,
      CalendarChangeMapper changes,
      CalendarBatch batch,
      StaleClocks stale,
      ClockMapper mapper,
      Reckoning reckoning,
      Clock time) {
    this.calendar = calendar;
    this.changes = changes;
    this.batch = batch;
    this.stale = stale;
    this.mapper = mapper;
    this.reckoning = reckoning;
    this.time = time;
  }

  /** How many clocks differ in something, in their deadline, and are no longer provisional. */
  record Totals(int affected, int moved, int provisionalCleared) {

    static final Totals NONE = new Totals(0, 0, 0);

    Totals plus(int clocks, boolean move, boolean clear) {
      return new Totals(
          affected + clocks,
          moved + (move ? clocks : 0),
          provisionalCleared + (clear ? clocks : 0));
    }
  }

  record Preview(Proposal proposal, Totals totals, Slice<ClockMove> moves) {}

  static Paging paging(@Nullable Integer size, @Nullable String after) {
    return Paging.of(size, after, CURSOR);
  }

  /** All are counted for the first page; the next ones carry the numbers along. */
  @Transactional(readOnly = true)
  Preview of(byte[] csv, Paging paging) {
    var proposal = calendar.propose(csv);
    var from = proposal.from();
    if (from == null) return new Preview(proposal, Totals.NONE, new Slice<>(List.of(), null));
    var touched = CalendarTrail.touched(proposal.now(), proposal.then(), keptFrom(from));
    var walk = new Walk(proposal.then(), from, touched, true);
    var after = paging.after();
    if (after != null) walk.resume(after);
    var found = walk.first(paging.limit());
    var totals =
        after == null
            ? count(touched, new Walk(proposal.then(), from, touched, false))
            : new Totals((int) after.number(2), (int) after.number(3), (int) after.number(4));
    return new Preview(proposal, totals, paging.slice(found, move -> cursor(move, totals)));
  }

  /** The changes that run take more clocks from their places than this one. */
  private LocalDate keptFrom(LocalDate from) {
    var kept = CalendarChange.keepsFrom(from, time.instant());
    if (kept == null) return NONE_KEPT;
    var running = batch.stale().touched();
    return running != null && running.isBefore(kept) ? running : kept;
  }

  private Totals count(Touched touched, Walk others) {
    var totals = Totals.NONE;
    for (var each : changes.places(touched.version(), touched.from())) {
      boolean moves = touched.moves(each.place());
      boolean clears = touched.clears(each.place());
      if (moves || clears) totals = totals.plus(each.kept(), moves, clears);
    }
    while (!others.isOver()) {
      for (var move : others.next(BATCH)) {
        totals = totals.plus(1, move.movesDeadline(), move.clearsProvisional());
      }
    }
    return totals;
  }

  private static Cursor cursor(ClockMove move, Totals totals) {
    return Cursor.of(
        move.clock().deadlineAt(),
        move.clock().id(),
        totals.affected(),
        totals.moved(),
        totals.provisionalCleared(),
        move.clock().calendarVersion());
  }

  /** From clock to clock, by calendar, deadline and id. */
  private final class Walk {
    private final CalendarSnapshot then;
    private final Instant begin;
    private final Touched touched;
    private final boolean kept;
    private final Deque<Long> versions = new ArrayDeque<>(stale.versions());
    private @Nullable Instant deadline;
    private long id;
    private boolean stands = true;

    /**
     * @param kept also those that keep their places, if they differ; otherwise the others alone
     */
    Walk(CalendarSnapshot then, LocalDate from, Touched touched, boolean kept) {
      this.then = then;
      this.begin = ZonedDateTime.of(from.atStartOfDay(), WorkTime.ZONE).toInstant();
      this.touched = touched;
      this.kept = kept;
    }

    void resume(Cursor after) {
      deadline = after.nullableInstant(0);
      stands = deadline == null;
      id = after.number(1);
      long version = after.number(5);
      versions.removeIf(earlier -> earlier < version);
      if (!versions.contains(version)) restart(true);
    }

    boolean isOver() {
      return versions.isEmpty();
    }

    List<ClockMove> first(int count) {
      var found = new ArrayList<ClockMove>();
      while (!isOver() && found.size() < count) found.addAll(next(Paging.MOST));
      return found.subList(0, Math.min(count, found.size()));
    }

    List<ClockMove> next(int size) {
      var clocks = clocks(versions.getFirst(), size);
      if (clocks.isEmpty()) {
        if (!stands) versions.removeFirst();
        restart(!stands);
        return List.of();
      }
      var last = clocks.get(clocks.size() - 1);
      deadline = last.deadlineAt();
      id = last.id();
      return moves(clocks);
    }

    private void restart(boolean still) {
      stands = still;
      deadline = null;
      id = 0;
    }

    private List<ClockRow> clocks(long version, int size) {
      return stands
          ? stale.still(version, id, size)
          : stale.dueFrom(version, touched, kept, begin, deadline, id, size);
    }

    private List<ClockMove> moves(List<ClockRow> clocks) {
      var ids = clocks.stream().map(ClockRow::id).collect(toSet());
      var owners = clocks.stream().map(ClockRow::owner).collect(toSet());
      return reckoning.of(mapper.ofOwners(owners), then).stream()
          .filter(move -> ids.contains(move.clock().id()) && move.shows())
          .sorted(ORDER)
          .toList();
    }
  }
}
