package tongban.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** Gives each of its threads some jobs of those that were acquired together, not one. */
class GroupingJobExecutor extends SpringJobExecutor {
  static final int GROUP = 25;

  GroupingJobExecutor() {
    acquireJobsCmdFactory = most -> new Acquisition(this, most);
  }

  @Override
  public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
    return new JobsTogether(jobs, engine);
  }

  private static final class Acquisition extends AcquireJobsCmd {
    private static final long serialVersionUID = 1;

    Acquisition(JobExecutor executor, int most) {
      super(executor, most);
    }

    /**
     * Jobs of one process instance stay together. Those that others lock first are taken out later.
     */
    @Override
    public AcquiredJobs execute(CommandContext context) {
      var acquired = super.execute(context);
      var batches = acquired.getJobIdBatches();
      var alone = List.copyOf(batches);
      batches.clear();
      List<String> group = new ArrayList<>();
      for (var batch : alone) {
        group.addAll(batch);
        if (group.size() < GROUP) continue;
        batches.add(group);
        group = new ArrayList<>();
      }
      if (!group.isEmpty()) batches.add(group);
      return acquired;
    }
  }
}
