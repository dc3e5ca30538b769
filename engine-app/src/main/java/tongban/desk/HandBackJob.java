package tongban.desk;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Hands back what waits for it, on one node at a time. */
@DisallowConcurrentExecution
class HandBackJob implements Job {
  private final HandBacks handBacks;

  HandBackJob(HandBacks handBacks) {
    this.handBacks = handBacks;
  }

  @Override
  public void execute(JobExecutionContext context) {
    handBacks.run();
  }
}
