package tongban.process;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.process.engine.OutboxQueue;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Slice;

/** Work of the engine that failed: what it belongs to, why, and another try. */
@Component
class FailedJobs {
  private static final Pattern INTERNALS =
      Pattern.compile("###|\\bSQL|\\b[a-z]\\w*(\\.[a-z]\\w*)*\\.[A-Z]\\w*");

  private final ManagementService management;
  private final RuntimeService runtime;
  private final ObjectProvider<OutboxHandler> handlers;
  private final Audit audit;
  private final MessageSource messages;

  FailedJobs(
      ManagementService management,
      RuntimeService runtime,
      ObjectProvider<OutboxHandler> handlers,
      Audit audit,
      MessageSource messages) {
    this.messages = messages;
    this.handlers = handlers;
    this.management = management;
    this.runtime = runtime;
    this.audit = audit;
  }

  /**
   * @param kind {@code TIMER}, {@code STEP} or the name of an outbox handler
   * @param caseNumber business key; null for work that belongs to no case
   * @param reason what was thrown, without the insides of the application
   * @param activity element of the model, or key of the outgoing work
   * @param retries left; 0 means it waits for an admin
   */
  record Row(
      String id,
      String kind,
      @Nullable String caseNumber,
      @Nullable String activity,
      @Nullable String reason,
      int retries,
      @Nullable Instant dueAt) {}

  /** Those that wait for an admin first. */
  Slice<Row> list(Paging paging) {
    var after = paging.after();
    int offset = after == null ? 0 : (int) after.number(0);
    var jobs =
        management
            .createJobQuery()
            .withException()
            .orderByJobRetries()
            .asc()
            .orderByJobId()
            .asc()
            .listPage(offset, paging.limit());
    var page = paging.slice(jobs, job -> Cursor.of(offset + paging.size()));
    return new Slice<>(page.content().stream().map(this::row).toList(), page.next());
  }

  private Row row(Job job) {
    var outbox = OutboxQueue.work(job);
    var due = job.getDuedate() == null ? null : job.getDuedate().toInstant();
    if (outbox.isPresent()) {
      var work = outbox.get();
      return new Row(
          job.getId(),
          work.handler(),
          caseNumber(work),
          work.key(),
          reason(job),
          job.getRetries(),
          due);
    }
    return new Row(
        job.getId(),
        job.getDuedate() == null ? "STEP" : "TIMER",
        businessKey(job),
        job.getFailedActivityId(),
        reason(job),
        job.getRetries(),
        due);
  }

  /** As it was thrown, unless it tells of statements, values or classes: those stay inside. */
  private @Nullable String reason(Job job) {
    var message = job.getExceptionMessage();
    if (message == null || !INTERNALS.matcher(message).find()) return message;
    return messages.getMessage("process.job.internal", null, LocaleContextHolder.getLocale());
  }

  private @Nullable String caseNumber(OutboxQueue.Work work) {
    return handlers.stream()
        .filter(handler -> handler.name().equals(work.handler()))
        .findFirst()
        .flatMap(handler -> handler.caseNumber(work.key()))
        .orElse(null);
  }

  private @Nullable String businessKey(Job job) {
    if (job.getProcessInstanceId() == null) return null;
    var found =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .singleResult();
    return found == null ? null : found.getBusinessKey();
  }

  /** Only work that failed; what still has tries of its own keeps them. */
  @Transactional
  void retry(String jobId, String actor) {
    List<Job> found = management.createJobQuery().jobId(jobId).withException().list();
    if (found.isEmpty()) throw Refusal.notFound("process.job.unknown", jobId);
    if (found.get(0).getRetries() == 0) management.setJobRetries(jobId, 1);
    audit.record(actor, "job.retry", "job:" + jobId, java.util.Map.of("job", jobId));
  }
}
