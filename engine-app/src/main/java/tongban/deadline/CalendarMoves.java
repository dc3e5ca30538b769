package tongban.deadline;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.worktime.CalendarChanged;
import tongban.worktime.CalendarInForce;
import tongban.worktime.CalendarSnapshot;

/** Moves the running clocks when the calendar changes, and journals each with the cause. */
@Component
class CalendarMoves {
  private static final int BATCH = 500;
  private static final String ACTOR = "system";

  private final ClockMapper mapper;
  private final ClockBook book;

  CalendarMoves(ClockMapper mapper, ClockBook book) {
    this.mapper = mapper;
    this.book = book;
  }

  @EventListener
  @Transactional
  public void follow(CalendarChanged change) {
    project(change.calendar(), change.cause());
  }

  /** Clocks that were started by the older calendar while the change was being committed. */
  @EventListener
  @Transactional
  public void catchUp(CalendarInForce change) {
    project(change.calendar(), "CALENDAR " + change.calendar().version());
  }

  private void project(CalendarSnapshot calendar, String cause) {
    var owners = mapper.staleOwners(calendar.version(), "", BATCH);
    while (!owners.isEmpty()) {
      owners.forEach(owner -> book.project(owner, cause, ACTOR, calendar));
      owners = mapper.staleOwners(calendar.version(), owners.get(owners.size() - 1), BATCH);
    }
  }
}
