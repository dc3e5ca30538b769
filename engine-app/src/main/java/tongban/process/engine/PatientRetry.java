package tongban.process.engine;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Work that failed waits a little longer before each further try: 10 s, 1 min, 5 min, … */
class PatientRetry extends DefaultJobRetryCmd {

  PatientRetry(String jobId, Throwable failure) {
    super(jobId, failure);
  }

  @Override
  protected void executeStandardStrategy(CommandContext context) {
    super.executeStandardStrategy(context);
    var job = context.getJobManager().findJobById(jobId);
    if (job == null || job.getRetries() == 0) return;
    var wait = pause(job.getRetries());
    job.setDuedate(new Date(ClockUtil.getCurrentTime().getTime() + wait.toMillis()));
  }

  private static Duration pause(int retriesLeft) {
    return switch (retriesLeft) {
      case 1 -> Duration.ofMinutes(30);
      case 2 -> Duration.ofMinutes(5);
      case 3 -> Duration.ofMinutes(1);
      default -> Duration.ofSeconds(10);
    };
  }
}
