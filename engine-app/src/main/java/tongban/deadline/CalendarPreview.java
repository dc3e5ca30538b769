package tongban.deadline;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Slice;
import tongban.worktime.CalendarChanges;
import tongban.worktime.CalendarChanges.Proposal;
import tongban.worktime.WorkTime;

/**
 * Which running clocks a table of days would move. They are read batch by batch, and only those
 * whose deadline does not lie before the first day that would change; those that an older calendar
 * has projected come first, and among them those without a deadline.
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

  private final CalendarChanges calendar;
  private final StaleClocks stale;
  private final ClockMapper mapper;
  private final Reckoning reckoning;

  CalendarPreview(
      CalendarChanges calendar, StaleClocks stale, ClockMapper mapper, Reckoning reckoning) {
    this.calendar = calendar;
    this.stale = stale;
    this.mapper = mapper;
    this.reckoning = reckoning;
  }

  /** How many clocks differ in something, in their deadline, and are no longer provisional. */
  record Totals(int affected, int moved, int provisionalCleared) {
    static final Totals NONE = new Totals(0, 0, 0);

    Totals plus(ClockMove move) {
      return new Totals(
          affected + 1,
          moved + (move.movesDeadline() ? 1 : 0),
          provisionalCleared + (move.clearsProvisional() ? 1 : 0));
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
    var begin = ZonedDateTime.of(from.atStartOfDay(), WorkTime.ZONE).toInstant();
    var walk = new Walk(proposal, begin, paging);
    walk.all();
    return new Preview(proposal, walk.totals, walk.page());
  }

  /** From clock to clock, by calendar, deadline and id. */
  private final class Walk {
    private final Proposal proposal;
    private final Instant begin;
    private final Paging paging;
    private final boolean counts;
    private final List<ClockMove> found = new ArrayList<>();
    private Totals totals = Totals.NONE;
    private @Nullable Instant deadline;
    private long id;
    private boolean stands = true;
    private final Deque<Long> versions = new ArrayDeque<>(stale.versions());

    Walk(Proposal proposal, Instant begin, Paging paging) {
      this.proposal = proposal;
      this.begin = begin;
      this.paging = paging;
      var after = paging.after();
      counts = after == null;
      if (after == null) return;
      deadline = after.nullableInstant(0);
      stands = deadline == null;
      id = after.number(1);
      totals = new Totals((int) after.number(2), (int) after.number(3), (int) after.number(4));
      long version = after.number(5);
      versions.removeIf(earlier -> earlier < version);
      if (!versions.contains(version)) restart(true);
    }

    void all() {
      while (!versions.isEmpty() && (counts || found.size() < paging.limit())) {
        var clocks = next(versions.getFirst());
        if (clocks.isEmpty()) {
          if (!stands) versions.removeFirst();
          restart(!stands);
          continue;
        }
        look(clocks);
        var last = clocks.get(clocks.size() - 1);
        deadline = last.deadlineAt();
        id = last.id();
      }
    }

    private void restart(boolean still) {
      stands = still;
      deadline = null;
      id = 0;
    }

    private List<ClockRow> next(long version) {
      return stands
          ? stale.still(version, id, BATCH)
          : stale.dueFrom(version, begin, deadline, id, BATCH);
    }

    private void look(List<ClockRow> clocks) {
      var ids = clocks.stream().map(ClockRow::id).collect(toSet());
      var owners = clocks.stream().map(ClockRow::owner).collect(toSet());
      var moves =
          reckoning.of(mapper.ofOwners(owners), proposal.then()).stream()
              .filter(move -> ids.contains(move.clock().id()) && move.shows())
              .sorted(ORDER)
              .toList();
      for (var move : moves) {
        if (counts) totals = totals.plus(move);
        if (found.size() < paging.limit()) found.add(move);
      }
    }

    Slice<ClockMove> page() {
      return paging.slice(
          found,
          move ->
              Cursor.of(
                  move.clock().deadlineAt(),
                  move.clock().id(),
                  totals.affected(),
                  totals.moved(),
                  totals.provisionalCleared(),
                  move.clock().calendarVersion()));
    }
  }
}
