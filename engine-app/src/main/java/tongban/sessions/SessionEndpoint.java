package tongban.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.catalog.Catalog;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Public;
import tongban.web.Refusal;
import tongban.web.Slice;
import tongban.worktime.WorkTime;

/** When the counters are open beyond office hours, for anybody. */
@RestController
@RequestMapping("/api/sessions")
class SessionEndpoint {
  private static final int MOST_DAYS = 366;
  private static final int USUAL_DAYS = 14;

  private final Directory directory;
  private final Catalog catalog;
  private final WorkTime workTime;
  private final Clock clock;

  SessionEndpoint(Directory directory, Catalog catalog, WorkTime workTime, Clock clock) {
    this.directory = directory;
    this.catalog = catalog;
    this.workTime = workTime;
    this.clock = clock;
  }

  /**
   * @param from first date, today unless said
   * @param to last date, at most a year later; a fortnight unless said
   */
  @Public
  @GetMapping
  Slice<SessionView> sessions(
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 2, Paging.MOST);
    var first = from == null ? clock.instant().atZone(WorkTime.ZONE).toLocalDate() : from;
    Bodies.checkYear("from", first);
    var last = to == null ? first.plusDays(USUAL_DAYS - 1) : to;
    Bodies.checkYear("to", last);
    if (last.isBefore(first)) throw Refusal.field("to", "sessions.to-before-from");
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      throw Refusal.field("to", "sessions.too-long", MOST_DAYS);
    }
    var found = directory.between(first, last).stream();
    var cursor = paging.after();
    if (cursor != null) {
      found = found.filter(session -> isAfter(session, cursor));
    }
    var page =
        paging.slice(
            found.limit(paging.limit()).toList(),
            session -> Cursor.of(session.opensAt(), session.sessionKey()));
    Set<String> codes =
        page.content().stream()
            .flatMap(session -> Texts.split(session.items()).stream())
            .collect(Collectors.toSet());
    var items = catalog.items(codes);
    var calendar = workTime.current().hall();
    return page.map(
        session -> SessionView.of(session, calendar.isProvisional(session.onDate()), items));
  }

  private static boolean isAfter(ServiceSession session, Cursor cursor) {
    int order = session.opensAt().compareTo(cursor.instant(0));
    return order > 0 || order == 0 && session.sessionKey().compareTo(cursor.text(1)) > 0;
  }
}
