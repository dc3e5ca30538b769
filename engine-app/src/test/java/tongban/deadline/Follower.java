package tongban.deadline;

import org.springframework.context.ApplicationContext;

/** What the scheduler calls, for those who do not wait for it. */
public final class Follower {
  private final CalendarMoves moves;

  public Follower(ApplicationContext application) {
    moves = application.getBean(CalendarMoves.class);
  }

  /** Until all clocks have followed the calendar. */
  public void catchUp() {
    moves.catchUp();
  }
}
