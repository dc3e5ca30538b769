package tongban.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tongban.process.OutboxHandler;

/** The outbox: one job of the engine a piece of work, without a process instance. */
@Component
public class OutboxQueue implements JobHandler<OutboxQueue.Work> {
  static final String TYPE = "outbox";

  private final ObjectProvider<OutboxHandler> handlers;

  OutboxQueue(ObjectProvider<OutboxHandler> handlers) {
    this.handlers = handlers;
  }

  /** Handler and key of one piece of work. */
  public record Work(String handler, String key) implements JobHandlerConfiguration {

    static Work parse(String text) {
      int split = text.indexOf(' ');
      return new Work(text.substring(0, split), text.substring(split + 1));
    }

    @Override
    public String toCanonicalString() {
      return handler + " " + key;
    }
  }

  /** What an engine job is to do, when it is one of the outbox. */
  public static Optional<Work> work(Job job) {
    return job instanceof JobEntity entity && TYPE.equals(entity.getJobHandlerType())
        ? Optional.of(Work.parse(entity.getJobHandlerConfigurationRaw()))
        : Optional.empty();
  }

  static void add(CommandExecutor engine, Work work) {
    engine.execute(
        context -> {
          var job = job(work, context);
          context.getJobManager().send(job);
          Trace.sent(job.getId());
          return job.getId();
        });
  }

  static void addDue(CommandExecutor engine, Work work, Instant due) {
    engine.execute(
        context -> {
          var job = job(work, context);
          job.setDuedate(Date.from(due));
          job.insert();
          Trace.sent(job.getId());
          return job.getId();
        });
  }

  /** With as many tries as a step of a model has; a job made by hand has fewer. */
  private static MessageEntity job(Work work, CommandContext context) {
    var job = new MessageEntity();
    job.setRetries(context.getProcessEngineConfiguration().getDefaultNumberOfRetries());
    job.setJobHandlerType(TYPE);
    // Without a process instance all of them would count as those of one, done one by one.
    job.setExclusive(false);
    job.setJobHandlerConfiguration(work);
    return job;
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public Work newConfiguration(String text) {
    return Work.parse(text);
  }

  @Override
  public void execute(Work work, ExecutionEntity execution, CommandContext context, String tenant) {
    Map<String, OutboxHandler> byName =
        handlers.stream().collect(Collectors.toMap(OutboxHandler::name, h -> h));
    var handler = byName.get(work.handler());
    if (handler == null) throw new IllegalStateException("No handler named " + work.handler());
    handler.handle(work.key());
  }

  @Override
  public void onDelete(Work work, JobEntity job) {}
}
