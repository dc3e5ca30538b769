package tongban.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.core.task.TaskRejectedException;

/**
 * Looks for timers whenever it looks for other jobs, and gives each of its threads some of those,
 * not one.
 */
class GroupingJobExecutor extends SpringJobExecutor {
  private static final int GROUP = 25;

  private final AtomicInteger firing = new AtomicInteger();
  private final int most;
  private final int together;
  private final StaleTimers stale;

  /**
   * @param most threads that fire timers at once
   * @param together timers that one transaction fires at most
   * @param stale what to ask before any is fired
   */
  GroupingJobExecutor(int most, int together, StaleTimers stale) {
    this.most = most;
    this.together = together;
    this.stale = stale;
    acquireJobsCmdFactory = size -> new Acquisition(this, size);
  }

  /** One more thread fires timers, unless enough do. */
  void help(ProcessEngineImpl engine) {
    if (firing.incrementAndGet() > most) {
      fired();
      return;
    }
    try {
      getTaskExecutor().execute(new DueTimers(this, engine, stale, together));
    } catch (TaskRejectedException e) {
      // All are busy: those who fire go on, or the next look comes.
      fired();
    }
  }

  /** A thread fires no more. */
  void fired() {
    firing.decrementAndGet();
  }

  private static final class Acquisition extends AcquireJobsCmd {
    private static final long serialVersionUID = 1;

    private final transient GroupingJobExecutor threads;

    Acquisition(GroupingJobExecutor executor, int most) {
      super(executor, most);
      threads = executor;
    }

    /**
     * Jobs of one process instance stay together. Those that others lock first are taken out later.
     */
    @Override
    public AcquiredJobs execute(CommandContext context) {
      threads.help(context.getProcessEngineConfiguration().getProcessEngine());
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
