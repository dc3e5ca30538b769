package tongban.desk;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Keeps the lights and the counts of the worklist, on one node at a time. */
@DisallowConcurrentExecution
class WorklistJob implements Job {
  private final WorklistLights lights;
  private final WorklistCounts counts;

  WorklistJob(WorklistLights lights, WorklistCounts counts) {
    this.lights = lights;
    this.counts = counts;
  }

  @Override
  public void execute(JobExecutionContext context) {
    lights.catchUp();
    counts.fold();
  }
}
