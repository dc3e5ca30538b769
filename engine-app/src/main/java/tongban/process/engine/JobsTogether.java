package tongban.process.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/**
 * Fires timers that were acquired together, as many in one transaction as a moment allows. Whatever
 * goes wrong in it, each of them is then tried alone, as the engine does it; so is all that is no
 * timer, because it may speak to others.
 */
class JobsTogether implements Runnable {
  /** No clerk waits longer for a lock of a transaction that could be a shorter one. */
  private static final long MOMENT = Duration.ofMillis(100).toNanos();

  private final List<String> jobs;
  private final ProcessEngineImpl engine;
  private final List<String> alone = new ArrayList<>();

  JobsTogether(List<String> jobs, ProcessEngineImpl engine) {
    this.jobs = List.copyOf(jobs);
    this.engine = engine;
  }

  @Override
  public void run() {
    if (jobs.size() > 1) together();
    else alone.addAll(jobs);
    if (!alone.isEmpty()) new ExecuteJobsRunnable(alone, engine).run();
  }

  private void together() {
    var left = new ArrayDeque<>(jobs);
    while (!left.isEmpty()) {
      var fired = new ArrayList<String>();
      var followers = new JobExecutorContext();
      Context.setJobExecutorContext(followers);
      try {
        engine
            .getProcessEngineConfiguration()
            .getCommandExecutorTxRequired()
            .execute(context -> fire(left, fired, context));
        alone.addAll(followers.getCurrentProcessorJobQueue());
      } catch (RuntimeException e) {
        // It is known again, and told, when the job at fault fails alone.
        alone.addAll(fired);
      } finally {
        Context.removeJobExecutorContext();
      }
    }
  }

  private boolean fire(Deque<String> left, List<String> fired, CommandContext context) {
    long begin = System.nanoTime();
    load(left);
    while (!left.isEmpty() && System.nanoTime() - begin < MOMENT) {
      var id = left.remove();
      if (context.getDbEntityManager().selectById(JobEntity.class, id) instanceof TimerEntity) {
        fired.add(id);
        new ExecuteJobsCmd(id, new JobFailureCollector(id)).execute(context);
      } else {
        alone.add(id);
      }
    }
    return true;
  }

  /** In one statement, for all that follows in this transaction. */
  private void load(Deque<String> ids) {
    engine.getManagementService().createJobQuery().jobIds(new HashSet<>(ids)).list();
  }
}
