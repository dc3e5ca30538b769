package tongban.process.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Fires timers that are due until there are none: as many in one transaction as a moment allows.
 * Their rows are locked by that transaction, not marked, so none waits for the mark of a node that
 * has died. If anything goes wrong, each of them is tried alone, as the engine does it.
 */
class DueTimers implements Runnable {
  /** No clerk waits longer for a lock of a transaction that could be a shorter one. */
  private static final long MOMENT = Duration.ofMillis(100).toNanos();

  private static final String STATEMENTS = DueTimers.class.getName();

  private final GroupingJobExecutor executor;
  private final ProcessEngineImpl engine;
  private final StaleTimers stale;
  private final int most;

  /**
   * @param most timers that one transaction fires
   */
  DueTimers(GroupingJobExecutor executor, ProcessEngineImpl engine, StaleTimers stale, int most) {
    this.executor = executor;
    this.engine = engine;
    this.stale = stale;
    this.most = most;
  }

  @Override
  public void run() {
    try {
      while (executor.isActive() && fireSome()) {}
    } finally {
      executor.fired();
    }
  }

  /** Whether there may be more. */
  private boolean fireSome() {
    var fired = new ArrayList<String>();
    var waiting = new HashSet<String>();
    var followers = new JobExecutorContext();
    Context.setJobExecutorContext(followers);
    boolean more;
    try {
      more = execute(context -> fire(fired, waiting, context));
    } catch (RuntimeException e) {
      // It is known again, and told, when the job at fault fails alone.
      return alone(fired);
    } finally {
      Context.removeJobExecutorContext();
    }
    var next = followers.getCurrentProcessorJobQueue();
    if (!next.isEmpty()) new ExecuteJobsRunnable(List.copyOf(next), engine).run();
    if (waiting.isEmpty()) return more;
    return stale.catchUp(waiting);
  }

  /**
   * @param waiting business keys whose clocks come first
   */
  private boolean fire(List<String> fired, Set<String> waiting, CommandContext context) {
    var jobs = claim(context);
    if (jobs.size() == most) executor.help(engine);
    var late = stale.among(jobs.stream().map(JobEntity::getId).toList());
    waiting.addAll(late.values());
    long begin = System.nanoTime();
    for (var job : jobs) {
      if (late.containsKey(job.getId())) continue;
      if (System.nanoTime() - begin > MOMENT) return true;
      // One of the same instance may have ended it.
      if (context.getDbEntityManager().isDeleted(job)) continue;
      fired.add(job.getId());
      new ExecuteJobsCmd(job.getId(), new JobFailureCollector(job.getId())).execute(context);
    }
    return jobs.size() == most;
  }

  private List<JobEntity> claim(CommandContext context) {
    var jobs = jobs(context, "claim", Map.of("now", ClockUtil.getCurrentTime(), "size", most));
    if (!jobs.isEmpty() && context.getDbSqlSession() instanceof GroupedSession session) {
      session.group(jobs);
    }
    return jobs;
  }

  @SuppressWarnings("unchecked") // by the statement's result map
  private static List<JobEntity> jobs(CommandContext context, String statement, Object parameter) {
    return (List<JobEntity>)
        context.getDbEntityManager().selectList(STATEMENTS + "." + statement, parameter);
  }

  private boolean alone(List<String> fired) {
    if (fired.isEmpty()) return false;
    var marked = execute(context -> mark(fired, context));
    if (!marked.isEmpty()) new ExecuteJobsRunnable(marked, engine).run();
    return true;
  }

  /** As the engine's acquisition marks what only one thread is to try. */
  private List<String> mark(List<String> ids, CommandContext context) {
    var now = ClockUtil.getCurrentTime();
    var until = new Date(now.getTime() + executor.getLockTimeInMillis());
    var jobs = jobs(context, "claimAgain", Map.of("now", now, "ids", ids));
    for (var job : jobs) {
      job.setLockOwner(executor.getLockOwner());
      job.setLockExpirationTime(until);
    }
    return jobs.stream().map(JobEntity::getId).toList();
  }

  private <T> T execute(Command<T> command) {
    return engine.getProcessEngineConfiguration().getCommandExecutorTxRequired().execute(command);
  }
}
