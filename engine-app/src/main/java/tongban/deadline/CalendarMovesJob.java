package tongban.deadline;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Lets the clocks follow the calendar: on one node at a time, on another when that one ends. */
@DisallowConcurrentExecution
class CalendarMovesJob implements Job {
  private final CalendarMoves moves;

  CalendarMovesJob(CalendarMoves moves) {
    this.moves = moves;
  }

  @Override
  public void execute(JobExecutionContext context) {
    moves.catchUp();
  }
}
