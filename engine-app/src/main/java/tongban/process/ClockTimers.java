package tongban.process;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ClockTimers implements Timers {
  private final TimerJobs jobs;
  private final ManagementService management;

  ClockTimers(TimerJobs jobs, ManagementService management) {
    this.jobs = jobs;
    this.management = management;
  }

  @Override
  @Transactional
  public void reproject(String businessKey) {
    for (var job : jobs.ofClocks(businessKey)) management.recalculateJobDuedate(job, false);
  }
}
