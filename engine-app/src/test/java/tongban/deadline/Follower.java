package tongban.deadline;

import org.springframework.context.ApplicationContext;
import tongban.Together;

/** What the scheduler calls, for those who do not wait for it. */
public final class Follower {
  private final CalendarMoves moves;
  private final CalendarPreview preview;

  public Follower(ApplicationContext application) {
    moves = application.getBean(CalendarMoves.class);
    preview = application.getBean(CalendarPreview.class);
  }

  /** How many deadlines the days would move, as the first page of the preview tells it. */
  public int wouldMove(byte[] days) {
    return preview.of(days, CalendarPreview.paging(null, null)).totals().moved();
  }

  /** Until all clocks have followed the calendar. */
  public void catchUp() {
    moves.catchUp(CalendarOrder.URGENT_FIRST);
  }

  /** As the scheduler does it: from both ends at once. */
  public void catchUpFromBothEnds() {
    Together.call(
        2,
        caller -> {
          moves.catchUp(CalendarOrder.values()[caller]);
          return caller;
        });
    moves.catchUp(CalendarOrder.URGENT_FIRST);
  }
}
