package tongban.deadline;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/**
 * Lets the clocks follow the calendar from one end: on one node at a time, on another when that one
 * ends.
 */
@DisallowConcurrentExecution
class CalendarMovesJob implements Job {
  static final String ORDER = "order";

  private final CalendarMoves moves;

  CalendarMovesJob(CalendarMoves moves) {
    this.moves = moves;
  }

  @Override
  public void execute(JobExecutionContext context) {
    var order = context.getMergedJobDataMap().getString(ORDER);
    moves.catchUp(CalendarOrder.valueOf(order));
  }
}
