package tongban.deadline;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.WholeTransaction;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Slice;
import tongban.worktime.CalendarChanges;
import tongban.worktime.WorkTime;

/** Makes changes of the calendar and shows what came of them. */
@Service
class CalendarJournal {
  private final CalendarChanges calendar;
  private final CalendarChangeMapper changes;
  private final CalendarTrail trail;
  private final WorkTime workTime;
  private final WholeTransaction transaction;

  CalendarJournal(
      CalendarChanges calendar,
      CalendarChangeMapper changes,
      CalendarTrail trail,
      WorkTime workTime,
      WholeTransaction transaction) {
    this.trail = trail;
    this.workTime = workTime;
    this.calendar = calendar;
    this.changes = changes;
    this.transaction = transaction;
  }

  /**
   * @param change null where nothing was changed
   */
  record Loaded(CalendarChanges.Counts counts, @Nullable CalendarChange change) {}

  Loaded load(byte[] csv, String actor) {
    return transaction.run(() -> loaded(calendar.load(csv, actor)));
  }

  /** Changes come one after another, so the last one is that of this transaction. */
  private Loaded loaded(CalendarChanges.Counts counts) {
    return new Loaded(counts, counts.isNone() ? null : changes.page(null, 1).get(0));
  }

  @Transactional(readOnly = true)
  Slice<CalendarChange> changes(Paging paging) {
    var after = paging.after();
    var rows = changes.page(after == null ? null : after.number(0), paging.limit());
    return paging.slice(rows, change -> Cursor.of(change.id()));
  }

  @Transactional(readOnly = true)
  CalendarChange change(long id) {
    var change = changes.find(id);
    if (change == null) throw Refusal.notFound("deadline.no-calendar-change", String.valueOf(id));
    return change;
  }

  @Transactional(readOnly = true)
  Slice<CalendarChangeMapper.Journalled> moves(long id, Paging paging) {
    workTime.latest();
    var change = change(id);
    var after = paging.after();
    long clock = after == null ? 0 : after.number(0);
    var written = changes.journal(change.calendarVersion(), clock, paging.limit());
    var following = changes.moved(trail.touched(change), clock, paging.limit());
    var rows =
        Stream.concat(
                written.stream(), following.stream().map(row -> trail.journalled(change, row)))
            .sorted(Comparator.comparing(CalendarChangeMapper.Journalled::id))
            .limit(paging.limit())
            .toList();
    return paging.slice(rows, move -> Cursor.of(move.id()));
  }
}
