package tongban.files;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Removes uploads that nothing came of. */
@DisallowConcurrentExecution
class SweepJob implements Job {
  private final Sweep sweep;

  SweepJob(Sweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public void execute(JobExecutionContext context) {
    sweep.run();
  }
}
